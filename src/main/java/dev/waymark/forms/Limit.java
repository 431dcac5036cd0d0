package dev.waymark.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A smallest or largest number, fixed or worked out. */
public record Limit(Optional<BigDecimal> number, Optional<Feel> expression) {

    static Limit of(BigDecimal number) {
        return new Limit(Optional.of(number), Optional.empty());
    }

    static Limit of(Feel expression) {
        return new Limit(Optional.empty(), Optional.of(expression));
    }

    /** The number; nothing if the expression gives none. */
    public Optional<BigDecimal> in(Map<String, Object> values) {
        return number.or(() -> expression.flatMap(feel -> feel.evaluate(values)).flatMap(ExactNumber::of));
    }
}

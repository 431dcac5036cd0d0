package dev.waymark.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A FEEL expression as the engine understands it. Needs no running engine and no Spring. */
@NamedInterface("feel")
public final class FeelExpression {

    private final ParseResult parsed;

    private FeelExpression(ParseResult parsed) {
        this.parsed = parsed;
    }

    public static FeelExpression parse(String source) {
        return new FeelExpression(Language.FEEL.parseExpression(source));
    }

    public boolean isUnderstood() {
        return parsed.isSuccess();
    }

    /** What the expression gives for these values, numbers as exact decimals; nothing for null and for what fails. */
    public Optional<Object> evaluate(Map<String, Object> values) {
        if (!isUnderstood()) {
            return Optional.empty();
        }
        var result = Language.FEEL.evaluate(parsed.parsedExpression(), values);
        return result.isSuccess() ? Optional.ofNullable(exact(result.result())) : Optional.empty();
    }

    private static @Nullable Object exact(@Nullable Object result) {
        return result instanceof Number number ? new BigDecimal(number.toString()) : result;
    }

    /** Loaded with the first expression only: whoever has none waits for no FEEL. */
    private static final class Language {

        static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

        private Language() {}
    }
}

package dev.waymark.forms;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer out of several. */
public record ChoiceInput(Head head, Field field, Options options, boolean searchable) implements Input {

    static ChoiceInput read(JsonPart part, String type) {
        return new ChoiceInput(
                Head.read(part, type),
                Field.read(part, type),
                Options.read(part),
                part.flag("searchable").orElse(false));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        var value = given instanceof BigDecimal number ? number.toPlainString() : given;
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        if (!options.include(value, reception.scope())) {
            reception.reject("forms.notAnOption");
            return Optional.empty();
        }
        return Optional.of(value);
    }
}

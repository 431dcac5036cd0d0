package dev.waymark.forms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A box to tick. Left open, it does not fulfil a requirement. */
public record CheckboxInput(Head head, Field field) implements Input {

    static CheckboxInput read(JsonPart part) {
        return new CheckboxInput(Head.read(part, "checkbox"), Field.read(part, "checkbox"));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof Boolean)) {
            reception.reject("forms.notYesOrNo");
            return Optional.empty();
        }
        return Optional.of(given);
    }
}

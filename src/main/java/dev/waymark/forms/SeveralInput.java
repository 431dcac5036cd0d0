package dev.waymark.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Any number of answers out of several. None at all does not fulfil a requirement. */
public record SeveralInput(Head head, Field field, Options options) implements Input {

    static SeveralInput read(JsonPart part, String type) {
        return new SeveralInput(Head.read(part, type), Field.read(part, type), Options.read(part));
    }

    @Override
    public Optional<Object> accept(@Nullable Object given, Reception reception) {
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof List<?>)) {
            reception.reject("forms.notAnOption");
            return Optional.empty();
        }
        var chosen = JsonTree.list(given).stream().distinct().toList();
        if (!chosen.stream().allMatch(value -> options.include(value, reception.scope()))) {
            reception.reject("forms.notAnOption");
            return Optional.empty();
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }
}

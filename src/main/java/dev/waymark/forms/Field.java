package dev.waymark.forms;

import java.util.List;
import java.util.Optional;

/**
 * What every input of a form has.
 *
 * @param key where the answer stands in its row or in the answers; dots lead into nested objects
 * @param defaultValue the answer that is there before anybody answers
 */
public record Field(
        String key,
        boolean required,
        Optional<Feel> requiredIf,
        FieldVisibility visibility,
        Sharing sharing,
        Optional<String> entry,
        boolean decision,
        Optional<Feel> readOnly,
        Optional<Object> defaultValue) {

    private static final List<String> DECIDING = List.of("radio", "select", "checkbox");

    static Field read(JsonPart part, String type) {
        var validate = part.object("validate");
        var decision = part.property("decision").map(Boolean::parseBoolean).orElse(false);
        if (decision && !DECIDING.contains(type)) {
            part.find("properties.decision", "Only radio, select and checkbox fields can be a decision.");
        }
        return new Field(
                part.key(),
                validate.flag("required").orElse(false),
                part.propertyFeel("requiredIf"),
                part.visibility("Each field says who can read it"),
                Sharing.read(part),
                part.entryKind(),
                decision,
                readOnly(part),
                part.plain("defaultValue"));
    }

    private static Optional<Feel> readOnly(JsonPart part) {
        if (part.flag("disabled").orElse(false)) {
            return Optional.of(Feel.ALWAYS);
        }
        return part.flagOrFeel("readonly");
    }
}

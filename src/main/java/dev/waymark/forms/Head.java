package dev.waymark.forms;

import java.util.Map;
import java.util.Optional;

/**
 * What every component of a form has: its type, its place in the file, its texts and when it is hidden.
 *
 * @param properties the custom properties of the file, for whoever knows more of them than this module
 */
public record Head(
        String type,
        String path,
        Wording label,
        Wording description,
        Optional<Feel> hide,
        Map<String, String> properties) {

    public Head {
        properties = Map.copyOf(properties);
    }

    static Head read(JsonPart part, String type) {
        part.text("id");
        part.object("layout");
        var label = part.wording("label");
        return new Head(
                type,
                part.path(),
                label.english().isEmpty() ? dateLabel(part) : label,
                part.wording("description"),
                part.object("conditional").feel("hide"),
                part.properties());
    }

    private static Wording dateLabel(JsonPart part) {
        var date = part.text("dateLabel").orElse("");
        var english = date.isEmpty() ? part.text("timeLabel").orElse("") : date;
        return new Wording(english, part.property("de.label").orElse(""));
    }
}

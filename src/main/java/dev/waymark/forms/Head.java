package dev.waymark.forms;

import java.util.Optional;

/** What every component of a form has: its type, its place in the file, its texts and when it is hidden. */
public record Head(String type, String path, Wording label, Wording description, Optional<Feel> hide) {

    static Head read(JsonPart part, String type) {
        part.text("id");
        part.object("layout");
        var label = part.wording("label");
        return new Head(
                type,
                part.path(),
                label.isEmpty() ? dateLabel(part) : label,
                part.wording("description"),
                part.object("conditional").feel("hide"));
    }

    private static Wording dateLabel(JsonPart part) {
        var date = part.text("dateLabel").orElse("");
        var english = date.isEmpty() ? part.text("timeLabel").orElse("") : date;
        return new Wording(english, part.property("de.label").orElse(""));
    }
}

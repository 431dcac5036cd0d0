package dev.waymark.forms;

import java.util.Optional;

/**
 * A value that the server works out from the answers and that conditions can use. It is kept only where the file names
 * a visibility for it.
 */
public record Calculated(Head head, String key, Optional<Feel> expression, Optional<FieldVisibility> visibility)
        implements Component {

    static Calculated read(JsonPart part) {
        var expression = part.feel("expression");
        if (expression.isEmpty()) {
            part.find("expression", "An expression field needs an expression.");
        }
        return new Calculated(
                Head.read(part, "expression"),
                part.key(),
                expression,
                part.property("visibility").flatMap(FieldVisibility::find));
    }
}

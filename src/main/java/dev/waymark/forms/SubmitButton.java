package dev.waymark.forms;

import java.util.Optional;

/**
 * A button of a form. The screen decides what it does.
 *
 * @param key what {@code properties.name} calls it, for screens that know more than one way to hand in
 */
public record SubmitButton(Head head, Optional<String> key, String action) implements Component {

    static SubmitButton read(JsonPart part) {
        return new SubmitButton(
                Head.read(part, "button"),
                part.property("name"),
                part.text("action").orElse("submit"));
    }
}

package dev.waymark.forms;

/** A text to read. */
public record Text(Head head, Wording text) implements Component {

    static Text read(JsonPart part) {
        return new Text(Head.read(part, "text"), part.wording("text"));
    }
}

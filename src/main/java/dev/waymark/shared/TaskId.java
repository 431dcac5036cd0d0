package dev.waymark.shared;

/** One open task of the engine, as it stands in links to it. Any text is an id; most belong to no task. */
public record TaskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

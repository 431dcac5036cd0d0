package dev.waymark.engine;

/** One deployment of all diagrams and forms together. */
public record ReleaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

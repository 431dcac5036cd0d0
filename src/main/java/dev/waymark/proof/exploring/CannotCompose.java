package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Element;

/** The diagrams of a release do not fit together. */
public final class CannotCompose extends Exception {

    private final transient Element at;

    CannotCompose(Element at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    public Element at() {
        return at;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}

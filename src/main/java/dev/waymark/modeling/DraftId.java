package dev.waymark.modeling;

import java.util.UUID;

/** One draft of a release, as it stands in links to it. Any text is an id; most belong to no draft. */
public record DraftId(String value) {

    static DraftId create() {
        return new DraftId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.waymark.modeling.release;

/** A release has a name, and says in both languages what it changes (F22). */
public final class NotDescribed extends RuntimeException {

    NotDescribed() {
        super(
                "Give the release a name of %d characters or more, and say in English and in German what changes, in at least %d"
                        .formatted(DraftReleases.SHORTEST_NAME, DraftReleases.SHORTEST_NOTE));
    }
}

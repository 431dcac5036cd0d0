package dev.waymark.vault;

/** The draft was saved, discarded or handed in from another tab since it was opened in this one; nothing was overwritten. */
public class DraftChangedElsewhere extends RuntimeException {

    DraftChangedElsewhere(DraftKey key) {
        super("The draft of %s was changed elsewhere; open it again to go on".formatted(key.form()));
    }
}

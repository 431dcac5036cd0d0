package dev.waymark.modeling.release;

import dev.waymark.modeling.DraftId;

/** What is on the screen is no longer what the draft is, or is no longer proposed: it has to be looked at once more. */
public final class DraftChanged extends RuntimeException {

    public DraftChanged(DraftId draft) {
        super("The draft %s was changed or taken back meanwhile; look at it again".formatted(draft));
    }
}

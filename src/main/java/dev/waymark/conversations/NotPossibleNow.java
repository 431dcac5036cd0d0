package dev.waymark.conversations;

/** The conversation does not stand where this could be done; often another tab or the other side was faster. */
public final class NotPossibleNow extends RuntimeException {

    public NotPossibleNow() {
        super("This is not possible any more. Open the page again to see where the conversation stands.");
    }
}

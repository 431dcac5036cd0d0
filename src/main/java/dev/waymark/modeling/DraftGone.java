package dev.waymark.modeling;

/** There is no such draft: it was discarded, or never existed. */
public class DraftGone extends RuntimeException {

    DraftGone(DraftId id) {
        super("There is no draft %s; it may have been discarded".formatted(id));
    }
}

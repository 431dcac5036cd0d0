package dev.waymark.proof.exploring;

/** Something that can happen next; {@code place} is the token it happens to. */
record Trigger(Kind kind, Node node, int place) {

    enum Kind {
        BEGIN,
        CONTINUE,
        COMPLETE,
        DEPART,
        BOUNDARY,
        EVENT_SUB_PROCESS,
        AWAITED,
        JOIN,
        CUT_SHORT
    }

    /** The element at which something happens. */
    Node at() {
        return node;
    }
}

package dev.waymark.conversations;

/** Where a conversation stands as a whole; a closed one has no row any more. */
public enum State {
    INVITED,
    REQUESTED,
    ACTIVE,
    PAUSED,
    ON_HOLD,
    COMPLETED,
    ARCHIVED;

    /** Whether it ever came to a choice with a yes in it. */
    public boolean hasBegun() {
        return this != INVITED && this != REQUESTED;
    }

    /** Whether the manager is the other side; while it rests or is the employee's own copy nobody is. */
    public boolean hasOtherSide() {
        return this != ON_HOLD && this != ARCHIVED;
    }
}

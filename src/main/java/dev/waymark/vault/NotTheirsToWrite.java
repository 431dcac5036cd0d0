package dev.waymark.vault;

/** Somebody who is none of the two was about to write, or the other side something that only they could read. */
public final class NotTheirsToWrite extends RuntimeException {

    NotTheirsToWrite() {
        super("Only the two of a conversation write in it, and the manager nothing that the employee cannot read");
    }
}

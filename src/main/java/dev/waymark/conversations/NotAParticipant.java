package dev.waymark.conversations;

/** Somebody who is not one of the two asks about a conversation; to them it does not exist. */
public final class NotAParticipant extends RuntimeException {

    public NotAParticipant() {
        super("There is no such conversation");
    }
}

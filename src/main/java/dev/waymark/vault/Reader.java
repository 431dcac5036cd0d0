package dev.waymark.vault;

import dev.waymark.shared.PersonId;

/** Somebody about to read, on which side of the conversation, and how. */
public record Reader(PersonId person, Side side, Channel channel) {

    /** The employee whose conversation it is: sees what is theirs and what is shared, and is not logged. */
    public static Reader employee(PersonId person) {
        return new Reader(person, Side.EMPLOYEE, Channel.SCREEN);
    }

    /** The manager: sees what is shared, and the employee sees that they read. */
    public static Reader otherSide(PersonId person) {
        return new Reader(person, Side.OTHER, Channel.SCREEN);
    }

    public Reader through(Channel another) {
        return new Reader(person, side, another);
    }

    boolean isLogged() {
        return side != Side.EMPLOYEE;
    }

    /** The two sides of a conversation. */
    public enum Side {
        EMPLOYEE,
        OTHER
    }

    /** The way by which content leaves the vault. */
    public enum Channel {
        SCREEN,
        EXPORT,
        PRINT
    }
}

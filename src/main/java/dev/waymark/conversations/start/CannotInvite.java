package dev.waymark.conversations.start;

/**
 * An invitation cannot be sent. There is one text for all causes (F01), so that none can be told from another: a waiting
 * period, a running conversation, somebody who does not report here.
 */
public final class CannotInvite extends RuntimeException {

    CannotInvite() {
        super("You can't send an invitation to this person at the moment.");
    }
}

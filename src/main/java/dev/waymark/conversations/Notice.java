package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;

/** Somebody is to be told something about a conversation. It names the two and a kind of sentence, never content. */
public record Notice(Kind kind, ConversationId conversation, PersonId to, PersonId about) {

    /** What it says; the wording is in the messages. */
    public enum Kind {
        INVITATION,
        REMINDER,
        PARTS_AGREED,
        REPLY_IS_DUE,
        W1,
        W2,
        W3,
        W4,
        W5,
        W6
    }
}

package dev.waymark.vault;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;

/** What content belongs to, and with whose keyset it is sealed: one conversation, or one person. */
public record Owner(Kind kind, String id) {

    private static final char SEPARATOR = ':';

    public static Owner of(ConversationId conversation) {
        return new Owner(Kind.CONVERSATION, conversation.value());
    }

    public static Owner of(PersonId person) {
        return new Owner(Kind.PERSON, person.value());
    }

    /** The application itself, for secrets that belong to nobody. */
    static Owner application() {
        return new Owner(Kind.APPLICATION, "waymark");
    }

    static Owner fromText(String text) {
        var separator = text.indexOf(SEPARATOR);
        return new Owner(Kind.valueOf(text.substring(0, separator)), text.substring(separator + 1));
    }

    /** As it stands in a column. */
    String asText() {
        return kind.name() + SEPARATOR + id;
    }

    @Override
    public String toString() {
        return asText();
    }

    /** Whether a conversation or a person owns; what is left belongs to the application. */
    public enum Kind {
        CONVERSATION,
        PERSON,
        APPLICATION
    }
}

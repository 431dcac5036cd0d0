package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;

/** The two have agreed on a time to talk. */
public record TalkAgreed(
        ConversationId conversation,
        PersonId employee,
        PersonId manager,
        Instant at,
        Duration length,
        boolean discreet) {}

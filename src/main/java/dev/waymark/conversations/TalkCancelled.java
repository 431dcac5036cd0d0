package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;

/** A talk that was agreed is no longer needed. */
public record TalkCancelled(
        ConversationId conversation,
        PersonId employee,
        PersonId manager,
        Instant at,
        Duration length,
        boolean discreet) {}

package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;

/** A conversation is over and its rows are gone; whatever others keep about it goes now. */
public record ConversationClosed(ConversationId conversation) {}

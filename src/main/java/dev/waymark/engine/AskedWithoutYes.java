package dev.waymark.engine;

import dev.waymark.shared.ConversationId;

/** A diagram would ask for content without a yes of the employee; the process stays where it was. */
public final class AskedWithoutYes extends RuntimeException {

    AskedWithoutYes(String task, ConversationId conversation) {
        super("Task %s of conversation %s asks for content that nobody said yes to".formatted(task, conversation));
    }
}

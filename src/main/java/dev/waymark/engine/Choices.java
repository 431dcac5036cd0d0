package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;

/** What the engine asks whoever knows the conversations before it lets anybody be asked for content. */
@FunctionalInterface
public interface Choices {

    /** Whether the employee said yes to this stage. */
    boolean include(ConversationId conversation, Stage stage);
}

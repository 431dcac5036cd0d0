package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import java.util.Collection;
import java.util.Set;

/** What the engine asks whoever knows the conversations before it counts any for HR. */
@FunctionalInterface
public interface CountedConversations {

    /** Those of them that came to a yes; an invitation is counted by nobody. */
    Set<ConversationId> among(Collection<ConversationId> running);
}

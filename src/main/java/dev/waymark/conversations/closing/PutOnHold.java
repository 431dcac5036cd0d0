package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.State;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import org.springframework.stereotype.Component;

/** Takes the other side out of a conversation at once and lets it rest. */
@Component
class PutOnHold {

    private final Conversations conversations;
    private final Processes processes;

    PutOnHold(Conversations conversations, Processes processes) {
        this.conversations = conversations;
        this.processes = processes;
    }

    void put(ConversationId id) {
        var conversation = conversations.lock(id);
        if (conversation.state() == State.PAUSED) {
            conversation.resume();
            processes.resume(id);
        }
        processes.tell(id, "manager-changed");
    }
}

package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee ends the conversation (F19): from anywhere, at once, with all that was written in it. An archived one has
 * no process any more and is closed without it.
 */
@Service
public class Withdraw {

    private final Conversations conversations;
    private final Processes processes;
    private final Talks talks;
    private final CloseConversation closeConversation;

    Withdraw(Conversations conversations, Processes processes, Talks talks, CloseConversation closeConversation) {
        this.conversations = conversations;
        this.processes = processes;
        this.talks = talks;
        this.closeConversation = closeConversation;
    }

    @Transactional
    public void withdraw(ConversationId id, PersonId employee) {
        var conversation = conversations.lockFor(id, employee);
        talks.cancel(conversation);
        if (conversation.state() == State.PAUSED) {
            conversation.resume();
            processes.resume(id);
        }
        if (!processes.tell(id, "withdraw")) {
            closeConversation.close(id, Sentence.W6);
        }
    }
}

package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee goes on without waiting for the manager any longer. */
@Service
public class GoOn {

    private final Conversations conversations;
    private final Processes processes;

    GoOn(Conversations conversations, Processes processes) {
        this.conversations = conversations;
        this.processes = processes;
    }

    /** Goes on without the write-up of a talk (T-07). */
    @Transactional
    public void withoutWriteUp(ConversationId id, PersonId employee) {
        tell(id, employee, "go-on-without-write-up");
    }

    /** Publishes the plan without the manager's reply (T-13). */
    @Transactional
    public void withoutReply(ConversationId id, PersonId employee) {
        tell(id, employee, "publish-without-reply");
    }

    private void tell(ConversationId id, PersonId employee, String message) {
        conversations.lockFor(id, employee);
        if (!processes.tell(id, message)) {
            throw new NotPossibleNow();
        }
    }
}

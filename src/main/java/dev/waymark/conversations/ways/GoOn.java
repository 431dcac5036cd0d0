package dev.waymark.conversations.ways;

import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee goes on without waiting for the manager any longer. */
@Service
public class GoOn {

    private final Policy policy;
    private final Processes processes;

    GoOn(Policy policy, Processes processes) {
        this.policy = policy;
        this.processes = processes;
    }

    /** Goes on without the write-up of a talk (T-07). */
    @Transactional
    public void withoutWriteUp(ConversationId id, PersonId employee) {
        tell(Act.GO_ON_WITHOUT_WRITE_UP, id, employee, "go-on-without-write-up");
    }

    /** Publishes the plan without the manager's reply (T-13). */
    @Transactional
    public void withoutReply(ConversationId id, PersonId employee) {
        tell(Act.PUBLISH_WITHOUT_REPLY, id, employee, "publish-without-reply");
    }

    private void tell(Act act, ConversationId id, PersonId employee, String message) {
        policy.lock(act, id, employee);
        if (!processes.tell(id, message)) {
            throw new NotPossibleNow();
        }
    }
}

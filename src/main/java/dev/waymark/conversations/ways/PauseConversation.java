package dev.waymark.conversations.ways;

import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee pauses (F18): all tasks and timers stop where they stand, until a day or until they go on. */
@Service
public class PauseConversation {

    private final Policy policy;
    private final Processes processes;

    PauseConversation(Policy policy, Processes processes) {
        this.policy = policy;
        this.processes = processes;
    }

    @Transactional
    public void pause(ConversationId id, @Nullable LocalDate until, PersonId employee) {
        policy.lock(Act.PAUSE, id, employee).pause(until);
        processes.pause(id);
    }
}

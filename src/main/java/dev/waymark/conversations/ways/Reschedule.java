package dev.waymark.conversations.ways;

import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Talks;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either side looks for another time; the agreed one goes out of both calendars. */
@Service
public class Reschedule {

    private final Policy policy;
    private final Processes processes;
    private final Talks talks;

    Reschedule(Policy policy, Processes processes, Talks talks) {
        this.policy = policy;
        this.processes = processes;
        this.talks = talks;
    }

    @Transactional
    public void reschedule(ConversationId id, PersonId by) {
        var conversation = policy.lock(Act.FIND_ANOTHER_TIME, id, by);
        talks.cancel(conversation);
        if (!processes.tell(id, "reschedule")) {
            throw new NotPossibleNow();
        }
    }
}

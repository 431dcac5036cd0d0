package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either side looks for another time; the agreed one goes out of both calendars. */
@Service
public class Reschedule {

    private final Conversations conversations;
    private final Processes processes;
    private final Talks talks;

    Reschedule(Conversations conversations, Processes processes, Talks talks) {
        this.conversations = conversations;
        this.processes = processes;
        this.talks = talks;
    }

    @Transactional
    public void reschedule(ConversationId id, PersonId by) {
        var conversation = conversations.lock(id);
        if (!conversation.isEmployee(by) && !conversation.isManager(by)) {
            throw new NotAParticipant();
        }
        talks.cancel(conversation);
        if (!processes.tell(id, "reschedule")) {
            throw new NotPossibleNow();
        }
    }
}

package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversations;
import dev.waymark.people.ReportingLineChanged;
import dev.waymark.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When somebody gets another manager, the conversations with the former one are put on hold at once. */
@Service
public class FollowReportingLines {

    private final Conversations conversations;
    private final PutOnHold putOnHold;

    FollowReportingLines(Conversations conversations, PutOnHold putOnHold) {
        this.conversations = conversations;
        this.putOnHold = putOnHold;
    }

    @EventListener
    @Transactional
    public void follow(ReportingLineChanged change) {
        change.former()
                .filter(former -> change.manager().filter(former::equals).isEmpty())
                .ifPresent(former -> release(change.employee(), former));
    }

    private void release(PersonId employee, PersonId former) {
        conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .filter(conversation -> conversation.manager().equals(former))
                .forEach(conversation -> putOnHold.put(conversation.id()));
    }
}

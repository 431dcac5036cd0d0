package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.people.ReportingLineChanged;
import dev.waymark.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When somebody gets another manager, the conversations with the former one are put on hold at once. */
@Service
public class FollowReportingLines {

    private final Conversations conversations;
    private final Processes processes;

    FollowReportingLines(Conversations conversations, Processes processes) {
        this.conversations = conversations;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void follow(ReportingLineChanged change) {
        change.former()
                .filter(former -> change.manager().filter(former::equals).isEmpty())
                .ifPresent(former -> putOnHold(change.employee(), former));
    }

    private void putOnHold(PersonId employee, PersonId former) {
        conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .filter(conversation -> conversation.manager().equals(former))
                .forEach(conversation -> {
                    var locked = conversations.lock(conversation.id());
                    if (locked.state() == State.PAUSED) {
                        locked.resume();
                        processes.resume(locked.id());
                    }
                    processes.tell(locked.id(), "manager-changed");
                });
    }
}

package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.WaitingPeriods;
import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing stays of somebody's conversations, not even until when they could not be invited (T17). */
@Service
public class ForgetEmployee {

    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final Withdraw withdraw;

    ForgetEmployee(Conversations conversations, WaitingPeriods waitingPeriods, Withdraw withdraw) {
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.withdraw = withdraw;
    }

    /**
     * Forgetting twice is the same as forgetting once.
     *
     * @return whether all is gone: the process of a conversation may need a moment to end
     */
    @Transactional
    public boolean forget(PersonId employee) {
        conversations
                .findByEmployeeOrderByBegunAtDesc(employee)
                .forEach(conversation -> withdraw.withdraw(conversation.id(), employee));
        waitingPeriods.deleteOf(employee.value());
        return conversations.findByEmployeeOrderByBegunAtDesc(employee).isEmpty();
    }
}

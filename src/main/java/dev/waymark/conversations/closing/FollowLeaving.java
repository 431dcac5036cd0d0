package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Sentence;
import dev.waymark.people.PersonLeft;
import dev.waymark.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody has left, their own conversations are closed for the other side (opt-out table, row 14) and those that
 * they were the other side of rest until the employee decides.
 */
@Service
public class FollowLeaving {

    private final Conversations conversations;
    private final PutOnHold putOnHold;
    private final Withdraw withdraw;
    private final CloseConversation closeConversation;

    FollowLeaving(
            Conversations conversations, PutOnHold putOnHold, Withdraw withdraw, CloseConversation closeConversation) {
        this.conversations = conversations;
        this.putOnHold = putOnHold;
        this.withdraw = withdraw;
        this.closeConversation = closeConversation;
    }

    @EventListener
    @Transactional
    public void follow(PersonLeft left) {
        conversations.findByEmployeeOrderByBegunAtDesc(left.person()).forEach(one -> close(one, left.person()));
        conversations.findByManagerOrderByBegunAtDesc(left.person()).stream()
                .filter(conversation -> conversation.isManager(left.person()))
                .forEach(conversation -> putOnHold.put(conversation.id()));
    }

    /** What never came to a choice is over; what was written rests, readable by nobody else, until it is erased (T17). */
    private void close(Conversation conversation, PersonId employee) {
        if (!conversation.state().hasBegun()) {
            withdraw.withdraw(conversation.id(), employee);
        } else if (conversation.isManager(conversation.manager())) {
            closeConversation.leaveBehind(conversation, Sentence.W6);
            putOnHold.put(conversation.id());
        }
    }
}

package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.ConversationClosed;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.WaitingPeriod;
import dev.waymark.conversations.WaitingPeriods;
import dev.waymark.engine.TasksChanged;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Erasure;
import dev.waymark.vault.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a conversation and leaves the same single row behind, whatever ended it: until when the manager cannot invite
 * again (T13), and for a while one neutral line (T15). A request that came to nothing leaves no row at all: its manager
 * is told nothing, and the employee can ask again any time.
 */
@Service
public class CloseConversation {

    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final Policies policies;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseConversation(
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            Policies policies,
            Erasure erasure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.policies = policies;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    /** Closing twice is the same as closing once, because the engine may retry. */
    @Transactional
    public void close(ConversationId id, Sentence line) {
        conversations.findAndLock(id.value()).ifPresent(conversation -> {
            if (hasAnotherSide(conversation)) {
                leaveBehind(conversation, conversation.state() == State.INVITED ? Sentence.W1 : line);
            }
            erasure.erase(Owner.of(id));
            conversations.delete(conversation);
            events.publishEvent(new ConversationClosed(id));
            // A page that one of the two has open shows what is gone until somebody tells it.
            events.publishEvent(new TasksChanged(conversation.manager()));
            events.publishEvent(new TasksChanged(conversation.employee()));
        });
    }

    /** Closes what a restored backup brought back, as it was closed on its day. */
    @Transactional
    public void closeAgain(ConversationId id, LocalDate day) {
        conversations.findAndLock(id.value()).ifPresent(conversation -> {
            if (hasAnotherSide(conversation)) {
                leaveBehind(conversation, conversation.state() == State.INVITED ? Sentence.W1 : Sentence.W6, day);
            }
            conversations.delete(conversation);
            events.publishEvent(new ConversationClosed(id));
        });
    }

    /** What stays of a conversation that ends today. */
    Optional<Receipt.Waiting> whatStays(Conversation conversation) {
        var today = LocalDate.now(clock);
        return hasAnotherSide(conversation)
                ? Optional.of(new Receipt.Waiting(notBefore(today), endOfLine(today)))
                : Optional.empty();
    }

    /** Somebody who was the manager is told nothing: for them it ended when it was put on hold. */
    private static boolean hasAnotherSide(Conversation conversation) {
        return conversation.state() != State.REQUESTED && conversation.state().hasOtherSide();
    }

    void leaveBehind(Conversation conversation, Sentence line) {
        leaveBehind(conversation, line, LocalDate.now(clock));
    }

    private void leaveBehind(Conversation conversation, Sentence line, LocalDate day) {
        var period = waitingPeriod(conversation.employee(), conversation.manager(), notBefore(day));
        period.extend(notBefore(day));
        period.show(line, endOfLine(day));
        waitingPeriods.save(period);
    }

    private LocalDate notBefore(LocalDate day) {
        return day.plus(policies.of(PolicyKey.WAITING_PERIOD).lengthOn(day));
    }

    private LocalDate endOfLine(LocalDate day) {
        return day.plus(policies.of(PolicyKey.NEUTRAL_LINE).lengthOn(day));
    }

    private WaitingPeriod waitingPeriod(PersonId employee, PersonId manager, LocalDate notBefore) {
        return waitingPeriods.find(employee, manager).orElseGet(() -> new WaitingPeriod(employee, manager, notBefore));
    }
}

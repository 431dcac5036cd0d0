package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.WaitingPeriods;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.PolicyValues;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has been kept for as long as it may be goes: neutral lines (T15), waiting periods (T13), and conversations that
 * have been the employee's alone for as long as a completed one is kept (T14). Doing it twice is the same as once.
 */
@Service
public class ForgetWhatIsOver {

    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final CloseConversation closeConversation;
    private final Policies policies;
    private final Clock clock;

    ForgetWhatIsOver(
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            CloseConversation closeConversation,
            Policies policies,
            Clock clock) {
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.closeConversation = closeConversation;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        var today = LocalDate.now(clock);
        waitingPeriods.clearLines(today);
        waitingPeriods.deleteOver(today);
        var kept = policies.of(PolicyKey.ARCHIVE);
        conversations.archivedBy(today).stream()
                .filter(conversation -> isOver(conversation, kept, today))
                .forEach(conversation -> closeConversation.close(conversation.id(), Sentence.W6));
    }

    private static boolean isOver(Conversation conversation, PolicyValues kept, LocalDate today) {
        return conversation
                .archivedOn()
                .map(day -> day.plus(kept.lengthOn(day)))
                .filter(end -> !end.isAfter(today))
                .isPresent();
    }
}

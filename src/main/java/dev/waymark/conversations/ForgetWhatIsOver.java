package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
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
    private final Clock clock;

    ForgetWhatIsOver(
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            CloseConversation closeConversation,
            Clock clock) {
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.closeConversation = closeConversation;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        var today = LocalDate.now(clock);
        waitingPeriods.clearLines(today);
        waitingPeriods.deleteOver(today);
        conversations
                .archivedBy(today.minus(KeptConversations.KEPT_FOR))
                .forEach(id -> closeConversation.close(new ConversationId(id), Sentence.W6));
    }
}

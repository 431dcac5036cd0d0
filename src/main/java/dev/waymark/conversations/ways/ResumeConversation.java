package dev.waymark.conversations.ways;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.State;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on after a pause, by the employee or on the day they named; every timer starts again in its full length. */
@Service
public class ResumeConversation {

    private final Conversations conversations;
    private final Policy policy;
    private final Processes processes;
    private final Clock clock;

    ResumeConversation(Conversations conversations, Policy policy, Processes processes, Clock clock) {
        this.conversations = conversations;
        this.policy = policy;
        this.processes = processes;
        this.clock = clock;
    }

    @Transactional
    public void resume(ConversationId id, PersonId employee) {
        resume(policy.lock(Act.RESUME, id, employee));
    }

    /** Goes on with all whose day has come. A second node finds them running and does nothing. */
    @Scheduled(cron = "0 */10 * * * *")
    @Transactional
    public void resumeAllThatAreDue() {
        conversations.pausedUntil(LocalDate.now(clock)).stream()
                .map(ConversationId::new)
                .map(conversations::lock)
                .forEach(this::resume);
    }

    private void resume(Conversation conversation) {
        if (conversation.state() == State.PAUSED) {
            conversation.resume();
            processes.resume(conversation.id());
        }
    }
}

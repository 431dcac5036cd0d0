package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Entries;
import dev.waymark.vault.Owner;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a diagram makes happen to a conversation on its way. Each act done twice is the same as once: the engine may retry. */
@Service
public class Course {

    private final Conversations conversations;
    private final PlanActions actions;
    private final Talks talks;
    private final Entries entries;
    private final Clock clock;

    Course(Conversations conversations, PlanActions actions, Talks talks, Entries entries, Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.talks = talks;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public void beginTalk(ConversationId id) {
        conversations.lock(id).beginTalk();
    }

    @Transactional
    public void cancelTalk(ConversationId id) {
        talks.cancel(conversations.lock(id));
    }

    @Transactional
    public void finish(ConversationId id, Stage stage) {
        conversations.lock(id).finish(stage);
    }

    /** What is agreed, or needs no answer, makes the plan; what the manager said no to goes back to the employee alone. */
    @Transactional
    public void publishPlan(ConversationId id) {
        var conversation = conversations.lock(id);
        conversation.plan().publish(LocalDate.now(clock));
        actions.findByConversation(id.value()).stream()
                .filter(action -> action.needsReply() && !action.isSettled() && !action.waitsForReply())
                .forEach(PlanAction::keepPrivate);
    }

    @Transactional
    public void missReview(ConversationId id) {
        conversations.lock(id).missReview();
    }

    @Transactional
    public void complete(ConversationId id) {
        conversations.lock(id).complete();
    }

    /** Nobody took the conversation over: what was written becomes the employee's alone (T12). */
    @Transactional
    public void archive(ConversationId id) {
        var conversation = conversations.lock(id);
        entries.unshareAll(Owner.of(id), null, conversation.employee());
        conversation.archive();
    }

    @Transactional
    public void renew(ConversationId id) {
        conversations.lock(id).renew();
    }

    @Transactional
    public void freeze(ConversationId id) {
        var conversation = conversations.lock(id);
        talks.cancel(conversation);
        conversation.freeze();
    }
}

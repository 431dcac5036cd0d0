package dev.waymark.conversations.course;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.Talks;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
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
    private final Drafts drafts;
    private final Clock clock;

    Course(Conversations conversations, PlanActions actions, Talks talks, Entries entries, Drafts drafts, Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.talks = talks;
        this.entries = entries;
        this.drafts = drafts;
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
                .forEach(action -> returnToEmployee(conversation, action));
    }

    private void returnToEmployee(Conversation conversation, PlanAction action) {
        entries.unshare(Owner.of(conversation.id()), new EntryId(action.entryId()), conversation.employee());
        action.keepPrivate();
    }

    @Transactional
    public void missReview(ConversationId id) {
        conversations.lock(id).series().missReview();
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
        conversation.archive(LocalDate.now(clock));
    }

    @Transactional
    public void renew(ConversationId id) {
        conversations.lock(id).renew();
    }

    /** The manager is out of it at once, with all they were writing and had not handed in. */
    @Transactional
    public void freeze(ConversationId id) {
        var conversation = conversations.lock(id);
        talks.cancel(conversation);
        drafts.discardAllOf(Owner.of(id), conversation.manager());
        conversation.freeze();
    }
}

package dev.waymark.conversations.ways;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notice;
import dev.waymark.conversations.Talks;
import dev.waymark.conversations.removal.ClearStage;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.conversations.tasks.StageDrafts;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee leaves a stage out from now on, whatever is under way in it (opt-out table, row 5). */
@Service
public class LeaveOut {

    /** What becomes of what was written in the stage. */
    public enum Notes {
        REMOVE,
        KEEP
    }

    private final Policy policy;
    private final Processes processes;
    private final StageDrafts drafts;
    private final ClearStage clearStage;
    private final Talks talks;
    private final ApplicationEventPublisher events;

    LeaveOut(
            Policy policy,
            Processes processes,
            StageDrafts drafts,
            ClearStage clearStage,
            Talks talks,
            ApplicationEventPublisher events) {
        this.policy = policy;
        this.processes = processes;
        this.drafts = drafts;
        this.clearStage = clearStage;
        this.talks = talks;
        this.events = events;
    }

    @Transactional
    public void leaveOut(ConversationId id, Stage stage, Notes notes, PersonId employee) {
        leaveOut(policy.lock(Act.LEAVE_OUT, id, employee), stage, notes, Set.of());
    }

    /** Removes what was written in the stage, but for the items that the employee keeps. */
    @Transactional
    public void leaveOut(ConversationId id, Stage stage, Set<String> kept, PersonId employee) {
        leaveOut(policy.lock(Act.LEAVE_OUT, id, employee), stage, Notes.REMOVE, kept);
    }

    private void leaveOut(Conversation conversation, Stage stage, Notes notes, Set<String> kept) {
        var wasAgreed = conversation.choiceOf(stage).isPresent();
        for (var gone : goneWith(stage)) {
            drafts.discard(conversation.id(), gone);
            if (notes == Notes.REMOVE) {
                clearStage.clear(conversation, gone, kept);
            }
            conversation.series().leaveOut(gone);
            if (processes.tell(conversation.id(), "leave-out-" + gone)) {
                talks.cancel(conversation);
            }
        }
        if (wasAgreed && conversation.isShownToManager()) {
            events.publishEvent(
                    new Notice(Notice.Kind.W2, conversation.id(), conversation.manager(), conversation.employee()));
        }
    }

    /** Without a plan there is nothing to look back on. */
    private static List<Stage> goneWith(Stage stage) {
        return stage.equals(Stage.PLAN) ? List.of(Stage.REVIEW, Stage.PLAN) : List.of(stage);
    }
}

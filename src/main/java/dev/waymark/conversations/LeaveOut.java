package dev.waymark.conversations;

import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Entries;
import dev.waymark.vault.Owner;
import java.util.List;
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

    private final Conversations conversations;
    private final Processes processes;
    private final StageDrafts drafts;
    private final Entries entries;
    private final PlanActions actions;
    private final Talks talks;

    LeaveOut(
            Conversations conversations,
            Processes processes,
            StageDrafts drafts,
            Entries entries,
            PlanActions actions,
            Talks talks) {
        this.conversations = conversations;
        this.processes = processes;
        this.drafts = drafts;
        this.entries = entries;
        this.actions = actions;
        this.talks = talks;
    }

    @Transactional
    public void leaveOut(ConversationId id, Stage stage, Notes notes, PersonId employee) {
        var conversation = conversations.lockFor(id, employee);
        for (var gone : goneWith(stage)) {
            drafts.discard(id, gone);
            if (notes == Notes.REMOVE) {
                remove(id, gone);
            }
            conversation.leaveOut(gone);
            if (processes.tell(id, "leave-out-" + gone)) {
                talks.cancel(conversation);
            }
        }
    }

    /** Without a plan there is nothing to look back on. */
    private static List<Stage> goneWith(Stage stage) {
        return stage.equals(Stage.PLAN) ? List.of(Stage.REVIEW, Stage.PLAN) : List.of(stage);
    }

    private void remove(ConversationId id, Stage stage) {
        entries.removeStage(Owner.of(id), stage);
        if (stage.equals(Stage.PLAN)) {
            actions.deleteByConversation(id.value());
        }
    }
}

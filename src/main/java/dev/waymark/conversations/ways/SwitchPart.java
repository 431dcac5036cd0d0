package dev.waymark.conversations.ways;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.removal.ClearStage;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.conversations.tasks.StageDrafts;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee takes part in a stage from now on, or changes whether anything is written in it (rows 4 and 13). */
@Service
public class SwitchPart {

    private final Policy policy;
    private final Processes processes;
    private final StageDrafts drafts;
    private final ReleasedForms forms;
    private final ClearStage clearStage;
    private final Clock clock;

    SwitchPart(
            Policy policy,
            Processes processes,
            StageDrafts drafts,
            ReleasedForms forms,
            ClearStage clearStage,
            Clock clock) {
        this.policy = policy;
        this.processes = processes;
        this.drafts = drafts;
        this.forms = forms;
        this.clearStage = clearStage;
        this.clock = clock;
    }

    @Transactional
    public void switchOn(ConversationId id, Stage stage, Mode mode, PersonId employee) {
        var conversation = policy.lock(Act.TAKE_PART, id, employee);
        requireOnOffer(conversation, stage);
        if (stage.equals(Stage.REVIEW) && conversation.choiceOf(Stage.PLAN).isEmpty()) {
            throw new NotPossibleNow();
        }
        if (conversation.includes(stage)) {
            change(conversation, stage, mode);
        } else {
            conversation.series().switchOn(stage, mode, clock.instant());
            processes.tell(id, "choice-changed");
        }
    }

    /** From now on the two only talk about a stage they had begun to write in; what was written goes, but for what is kept. */
    @Transactional
    public void talkOnly(ConversationId id, Stage stage, Set<String> kept, PersonId employee) {
        var conversation = policy.lock(Act.TALK_ONLY, id, employee);
        if (!conversation.includes(stage)) {
            throw new NotPossibleNow();
        }
        clearStage.clear(conversation, stage, kept);
        change(conversation, stage, Mode.TALK_ONLY);
    }

    /** Nothing is written from now on: what the other side had begun to write goes at once. */
    private void change(Conversation conversation, Stage stage, Mode mode) {
        if (mode == Mode.NOTES) {
            requireNotBegunWithout(conversation, stage);
            conversation.series().switchOn(stage, mode, clock.instant());
            return;
        }
        drafts.discard(conversation.id(), stage);
        conversation.series().talkOnly(stage);
        processes.tell(conversation.id(), "talk-only-" + stage);
    }

    /** A part that has begun without notes goes on without them; looks back begin anew every quarter. */
    private static void requireNotBegunWithout(Conversation conversation, Stage stage) {
        var runs = conversation.choices().stream()
                .filter(choice -> !choice.done())
                .findFirst()
                .filter(choice -> choice.stage().equals(stage) && choice.mode() == Mode.TALK_ONLY)
                .isPresent();
        if (runs && !stage.equals(Stage.REVIEW)) {
            throw new NotPossibleNow();
        }
    }

    /** What no form ever asked about is no part, whatever it is called. */
    private void requireOnOffer(Conversation conversation, Stage stage) {
        var isPart = conversation.choiceOf(stage).isPresent()
                || new Parts(forms.choiceOf(conversation.id())).all().contains(stage);
        if (!isPart) {
            throw new NotPossibleNow();
        }
    }
}

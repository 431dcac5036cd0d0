package dev.waymark.conversations.newer;

import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.newer.NewerProcess.Asked;
import dev.waymark.engine.ReleaseId;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.proof.Upgrade;
import dev.waymark.shared.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the employee is asked afresh before they go on with a newer process that concerns them. */
@Component
class FreshChoice {

    private final ReleasedForms forms;

    FreshChoice(ReleasedForms forms) {
        this.forms = forms;
    }

    /** All parts that the newer process offers and that are not done; nothing where nothing concerns the employee. */
    List<Asked> asked(Conversation conversation, Upgrade upgrade, ReleaseId to) {
        if (!upgrade.needsFreshYes()) {
            return List.of();
        }
        var form = forms.choiceOf(to);
        var names = new Parts(form).names();
        return form.inputs()
                .filter(ChoiceInput.class::isInstance)
                .map(ChoiceInput.class::cast)
                .flatMap(input -> Parts.stageOf(input)
                        .filter(stage -> conversation
                                .choiceOf(stage)
                                .filter(Choice::done)
                                .isEmpty())
                        .map(stage -> new Asked(
                                stage, input.head().label(), input.options().listed()))
                        .stream())
                .filter(part -> names.containsKey(part.stage()))
                .toList();
    }

    /**
     * The yeses among the answers; whatever is not a yes is nothing at all, as in the choice itself.
     *
     * @throws NotPossibleNow unless every part that is asked about has one of its answers
     */
    Map<Stage, Mode> yeses(Conversation conversation, List<Asked> asked, Map<Stage, String> answers) {
        var yeses = new LinkedHashMap<Stage, Mode>();
        for (var part : asked) {
            var answer = answers.getOrDefault(part.stage(), "");
            if (part.answers().stream().noneMatch(option -> option.value().equals(answer))) {
                throw new NotPossibleNow();
            }
            if (answer.startsWith("YES")) {
                yeses.put(part.stage(), answer.equals("YES_NOTES") ? Mode.NOTES : Mode.TALK_ONLY);
            }
        }
        var hasPlan = yeses.containsKey(Stage.PLAN)
                || conversation.choiceOf(Stage.PLAN).filter(Choice::done).isPresent();
        if (!hasPlan) {
            yeses.remove(Stage.REVIEW);
        }
        return yeses;
    }
}

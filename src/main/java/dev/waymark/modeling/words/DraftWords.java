package dev.waymark.modeling.words;

import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.Form;
import dev.waymark.forms.Option;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.FileName;
import dev.waymark.shared.Stage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the steps of a draft can say: its forms, its diagrams, its stages and what its ways can ask.
 *
 * @param blocks the building blocks that an automatic step can call
 * @param messages what a step can wait for
 */
public record DraftWords(
        List<String> forms,
        List<String> diagrams,
        List<String> stages,
        List<Condition> conditions,
        List<String> blocks,
        List<String> messages) {

    /** What an automatic step can do, in the order in which lists show it. */
    public static final List<String> BLOCKS = List.of(
            "remindEmployee",
            "remindManager",
            "sendNotice",
            "sendInvitation",
            "announceAgreement",
            "tellReplyIsDue",
            "askSomeoneElse",
            "beginTalk",
            "cancelTalk",
            "discardWriteUp",
            "finishStage",
            "publishPlan",
            "missReview",
            "completeConversation",
            "renewConversation",
            "closeConversation",
            "eraseConversation",
            "freezeConversation",
            "archiveConversation");

    private static final List<String> QUESTIONS = List.of(
            "choice.anything",
            "talk.proposedByManager",
            "talk.agreed",
            "plan.shared",
            "plan.needsReply",
            "plan.approved",
            "plan.mayBeSentAgain",
            "plan.published",
            "plan.managerCommits",
            "review.missedTwice");
    private static final List<String> MESSAGES = List.of(
            "withdraw",
            "manager-changed",
            "choice-changed",
            "reschedule",
            "go-on-without-write-up",
            "publish-without-reply",
            "asked",
            "invited");

    /**
     * What a way can ask.
     *
     * @param expression as diagrams say it
     * @param key what it asks, as a key of words: the question itself, or {@code answer}
     * @param about the stage, or the form, the field and the answer
     */
    public record Condition(String expression, String key, List<String> about) {}

    /** Reads what the files of the draft offer; files that cannot be read offer nothing. */
    public static DraftWords of(Draft draft) {
        var stages = stages(draft);
        var messages = new ArrayList<>(MESSAGES);
        stages.forEach(stage -> messages.add("leave-out-" + stage));
        stages.forEach(stage -> messages.add("talk-only-" + stage));
        return new DraftWords(
                draft.forms().stream().map(FileName::id).toList(),
                draft.diagrams().stream().map(FileName::id).toList(),
                List.copyOf(stages),
                conditions(draft, stages),
                BLOCKS,
                messages);
    }

    private static Set<String> stages(Draft draft) {
        var stages = new LinkedHashSet<String>();
        Stage.OF_THE_METHOD.forEach(stage -> stages.add(stage.name()));
        var own = new TreeSet<String>();
        draft.diagrams().forEach(diagram -> draft.find(diagram)
                .ifPresent(file -> own.addAll(Outline.of(file.content()).stages())));
        stages.addAll(own);
        return stages;
    }

    private static List<Condition> conditions(Draft draft, Set<String> stages) {
        var conditions = new ArrayList<Condition>();
        for (String question : List.of("choice.includes", "choice.writes")) {
            stages.forEach(stage ->
                    conditions.add(new Condition("${%s('%s')}".formatted(question, stage), question, List.of(stage))));
        }
        QUESTIONS.forEach(question -> conditions.add(new Condition("${%s}".formatted(question), question, List.of())));
        draft.forms().forEach(form -> draft.find(form).ifPresent(file -> answers(form.id(), file, conditions)));
        return conditions;
    }

    private static void answers(String id, DraftFile file, List<Condition> conditions) {
        Form.read(file.content()).form().stream()
                .flatMap(Form::inputs)
                .filter(input -> input.field().decision() && input instanceof ChoiceInput)
                .map(ChoiceInput.class::cast)
                .forEach(choice ->
                        choice.options().listed().forEach(option -> conditions.add(answer(id, choice, option))));
    }

    private static Condition answer(String form, ChoiceInput choice, Option option) {
        var expression = "${answer.of('%s', '%s') == '%s'}".formatted(form, choice.key(), option.value());
        return new Condition(expression, "answer", List.of(form, choice.key(), option.value()));
    }
}

package dev.waymark.conversations.tasks;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.Steps;
import dev.waymark.conversations.boundaries.ClosedTopics;
import dev.waymark.conversations.removal.TakenOutMeanwhile;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Processes;
import dev.waymark.forms.Answers;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody hands in a task: the answers are checked, kept sealed, and the process moves on, or nothing happens at all. */
@Service
public class SubmitTask {

    private final OpenTasks tasks;
    private final Policy policy;
    private final ReleasedForms forms;
    private final FormContexts contexts;
    private final Notebook notebook;
    private final Drafts drafts;
    private final Processes processes;
    private final Uproot uproot;
    private final RowsTakenOut rowsTakenOut;
    private final ClosedTopics closedTopics;
    private final Map<String, Outcome> outcomes;

    SubmitTask(
            OpenTasks tasks,
            Policy policy,
            ReleasedForms forms,
            FormContexts contexts,
            Notebook notebook,
            Drafts drafts,
            Processes processes,
            Uproot uproot,
            RowsTakenOut rowsTakenOut,
            ClosedTopics closedTopics,
            List<Outcome> outcomes) {
        this.tasks = tasks;
        this.policy = policy;
        this.forms = forms;
        this.contexts = contexts;
        this.notebook = notebook;
        this.drafts = drafts;
        this.processes = processes;
        this.uproot = uproot;
        this.rowsTakenOut = rowsTakenOut;
        this.closedTopics = closedTopics;
        this.outcomes = outcomes.stream().collect(toMap(Outcome::form, outcome -> outcome));
    }

    /** Hands in, and gives the ids of the items that the person shared by choice; what a form shares anyway is not among them. */
    @Transactional
    public List<String> submit(TaskId id, Answers answers, PersonId by) {
        var conversation = policy.lock(Act.HAND_IN, tasks.require(id, by).conversation(), by);
        var task = tasks.require(id, by);
        requireChoice(conversation, task);
        if (uproot.isGone(Owner.of(conversation.id()), answers)) {
            throw new TakenOutMeanwhile();
        }
        var form = forms.of(task);
        NothingInWriting.requireIfPromised(conversation, task, form, answers);
        var context = contexts.of(conversation, task);
        var accepted = form.check(answers, context);
        closedTopics.requireLeftAlone(conversation, accepted, by);

        var submission = new Submission(
                conversation, task, form, accepted, keep(conversation, form, context, task, accepted), by);
        form.decisionsOf(accepted)
                .forEach((field, answer) -> conversation.decide(task.form().value(), field, answer));
        var outcome = outcomes.get(task.form().value());
        if (outcome != null) {
            outcome.apply(submission);
        }
        drafts.discard(StageDrafts.key(task));
        goOn(conversation, task);
        return sharedByChoice(form, submission.kept());
    }

    private static List<String> sharedByChoice(Form form, List<Notebook.Kept> kept) {
        var optional = form.all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .filter(rows -> rows.visibility() == FieldVisibility.PRIVATE)
                .map(RepeatingRows::key)
                .collect(toSet());
        return kept.stream()
                .filter(one -> one.entry().visibility() == FieldVisibility.SHARED
                        && optional.contains(one.entry().field()))
                .map(one -> one.id().value())
                .toList();
    }

    /** Content is taken only for a stage that the employee said yes to, whatever the diagram says (the third net of R1). */
    private static void requireChoice(Conversation conversation, OpenTask task) {
        var refused = task.stage().filter(stage -> conversation.choiceOf(stage).isEmpty());
        if (refused.isPresent()) {
            throw new NotPossibleNow();
        }
    }

    private List<Notebook.Kept> keep(
            Conversation conversation, Form form, FormContext context, OpenTask task, Answers accepted) {
        var owner = Owner.of(task.conversation());
        var stage = task.stage().orElse(null);
        var entries = form.entriesOf(accepted, context).stream()
                .filter(entry -> !entry.kind().equals(BoundaryOutcomes.LISTED))
                .toList();
        if (conversation.isEmployee(task.person())) {
            rowsTakenOut.hide(conversation, notebook.nowPrivate(owner, entries, task.person()));
        }
        var kept = notebook.keep(owner, stage, entries, task.person());
        var lists = form.all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .filter(rows -> !rows.fixed())
                .map(RepeatingRows::key)
                .collect(toSet());
        rowsTakenOut.remove(conversation, notebook.others(owner, lists, kept, task.person()), task.person());
        return kept;
    }

    /** A choice without a single yes goes quiet instead of on, exactly like an invitation that nobody opens. */
    private void goOn(Conversation conversation, OpenTask task) {
        if (Steps.isChoice(task) && conversation.choices().isEmpty()) {
            conversation.keepQuiet();
            return;
        }
        tasks.complete(task);
        if (List.of("reviewEmployee", "goOn").contains(task.form().value())
                && conversation.decisionOn(task.form().value(), "next").equals("PAUSE")) {
            conversation.pause(null);
            processes.pause(conversation.id());
        }
    }
}

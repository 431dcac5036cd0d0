package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the form of one of the person's own tasks, with what they wrote so far. */
@Service
public class OpenForm {

    private final OpenTasks tasks;
    private final Conversations conversations;
    private final ReleasedForms forms;
    private final FormContexts contexts;
    private final Notebook notebook;
    private final Drafts drafts;
    private final People people;

    OpenForm(
            OpenTasks tasks,
            Conversations conversations,
            ReleasedForms forms,
            FormContexts contexts,
            Notebook notebook,
            Drafts drafts,
            People people) {
        this.tasks = tasks;
        this.conversations = conversations;
        this.forms = forms;
        this.contexts = contexts;
        this.notebook = notebook;
        this.drafts = drafts;
        this.people = people;
    }

    /**
     * A form in front of somebody.
     *
     * @param other the person on the other side
     * @param asEmployee on which side this person is
     * @param answers the draft, or else what was handed in before
     * @param revision to be given when saving the draft
     */
    public record Opened(
            OpenTask task,
            Form form,
            FormContext context,
            Person other,
            boolean asEmployee,
            Answers answers,
            long revision,
            Optional<Instant> savedAt) {}

    @Transactional
    public Opened open(TaskId id, PersonId by) {
        var task = tasks.require(id, by);
        var conversation = conversations.require(task.conversation());
        var form = forms.of(task);
        var draft = drafts.find(StageDrafts.key(task));
        var asEmployee = conversation.isEmployee(by);
        return new Opened(
                task,
                form,
                contexts.of(conversation, task),
                people.require(asEmployee ? conversation.manager() : conversation.employee()),
                asEmployee,
                draft.flatMap(found -> found.content())
                        .map(content -> Answers.ofJson(content.text()))
                        .orElseGet(() -> handedIn(conversation, task, form)),
                draft.map(found -> found.revision()).orElse(Drafts.NONE),
                draft.map(found -> found.savedAt()));
    }

    /** Whether the task still waits for this person, without opening anything. */
    @Transactional(readOnly = true)
    public boolean waits(TaskId id, PersonId by) {
        return tasks.find(id, by).isPresent();
    }

    /**
     * Whether text that was typed into a task that has gone may stay on the screen. The employee's own always may; the
     * manager's goes with the part, the writing in it or the conversation that the employee took back.
     */
    @Transactional(readOnly = true)
    public boolean mayStay(Opened typed, PersonId by) {
        var task = typed.task();
        return conversations
                .findById(task.conversation().value())
                .map(conversation -> conversation.isEmployee(by)
                        || conversation.isManager(by)
                                && task.stage().filter(stage -> !conversation.writes(stage)).isEmpty())
                .orElse(typed.asEmployee());
    }

    /** Their own items of the same lists and fields, so that a form opened again shows what is there. */
    private Answers handedIn(Conversation conversation, OpenTask task, Form form) {
        var own = notebook
                .read(
                        Owner.of(conversation.id()),
                        FormContexts.sideOf(conversation, task.person()),
                        Section.everything())
                .stream()
                .filter(item -> item.author().equals(task.person()))
                .toList();
        var answers = Answers.none();
        for (var rows : form.all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .toList()) {
            var known = new ArrayList<Map<String, Object>>();
            own.stream()
                    .filter(item -> item.field().equals(rows.key()) && !rows.fixed())
                    .filter(item -> rows.entry().filter(item.kind()::equals).isPresent())
                    .forEach(item ->
                            known.add(item.content().with("_id", item.id()).tree()));
            if (rows.key().equals("actions") && !conversation.plan().wasSent()) {
                known.addAll(offeredActions(conversation, task));
            }
            answers = known.isEmpty() ? answers : answers.with(rows.key(), known);
        }
        return answers;
    }

    /** What the manager offered stands in the plan as a proposal, to be taken over, changed or dropped (F11, F13). */
    private List<Map<String, Object>> offeredActions(Conversation conversation, OpenTask task) {
        var side = FormContexts.sideOf(conversation, task.person());
        return contexts.offers(Owner.of(conversation.id()), side).stream()
                .map(offer -> Answers.none()
                        .with("_id", offer.id())
                        .with("title", offer.title())
                        .with("category", offer.content().text("category").orElse(null))
                        .with("owner", "MANAGER")
                        .with("share", "SHARE")
                        .tree())
                .toList();
    }
}

package dev.waymark.conversations.tasks;

import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Drafts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the form of one of the person's own tasks, with what they wrote so far. */
@Service
public class OpenForm {

    private final OpenTasks tasks;
    private final Policy policy;
    private final ReleasedForms forms;
    private final FormContexts contexts;
    private final HandedIn handedIn;
    private final Drafts drafts;
    private final People people;

    OpenForm(
            OpenTasks tasks,
            Policy policy,
            ReleasedForms forms,
            FormContexts contexts,
            HandedIn handedIn,
            Drafts drafts,
            People people) {
        this.tasks = tasks;
        this.policy = policy;
        this.forms = forms;
        this.contexts = contexts;
        this.handedIn = handedIn;
        this.drafts = drafts;
        this.people = people;
    }

    /**
     * A form in front of somebody.
     *
     * @param other the person on the other side
     * @param asEmployee on which side this person is
     * @param part what the talk is about, where a time for one is to be agreed
     * @param answers the draft, or else what was handed in before
     * @param revision to be given when saving the draft
     */
    public record Opened(
            OpenTask task,
            Form form,
            FormContext context,
            Person other,
            boolean asEmployee,
            Optional<Stage> part,
            Answers answers,
            long revision,
            Optional<Instant> savedAt) {}

    @Transactional
    public Opened open(TaskId id, PersonId by) {
        var task = tasks.require(id, by);
        var conversation = policy.open(Act.OPEN_FORM, task.conversation(), by);
        var form = forms.of(task);
        var draft = drafts.find(StageDrafts.key(task));
        var asEmployee = conversation.isEmployee(by);
        return new Opened(
                task,
                form,
                contexts.of(conversation, task),
                people.require(asEmployee ? conversation.manager() : conversation.employee()),
                asEmployee,
                TimeToTalk.about(task, conversation),
                draft.flatMap(found -> found.content())
                        .map(content -> Answers.ofJson(content.text()))
                        .orElseGet(() -> handedIn.before(conversation, task, form)),
                draft.map(found -> found.revision()).orElse(Drafts.NONE),
                draft.map(found -> found.savedAt()));
    }

    /** The form is printed with what it stands on; when the manager does, the employee sees that. */
    @Transactional
    public void print(TaskId id, PersonId by) {
        var task = tasks.require(id, by);
        contexts.print(policy.open(Act.OPEN_FORM, task.conversation(), by), task);
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
        return policy.find(task.conversation(), by)
                .map(conversation -> conversation.isEmployee(by)
                        || task.stage()
                                .filter(stage -> !conversation.writes(stage))
                                .isEmpty())
                .orElse(typed.asEmployee());
    }
}

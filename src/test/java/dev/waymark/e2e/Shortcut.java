package dev.waymark.e2e;

import dev.waymark.conversations.Invite;
import dev.waymark.conversations.OpenForm;
import dev.waymark.conversations.SubmitTask;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** The quick way to a point in a conversation, for tests that look only at what comes then: use cases, no browser. */
@TestComponent
public class Shortcut {

    private static final String CHOICE = """
            {"lifeStory": "%s", "visions": "%s", "actionPlan": "%s", "reviews": "%s", "discreetCalendar": true}""";

    static final String YES_TO_ALL = CHOICE.formatted("YES_NOTES", "YES_NOTES", "YES_NOTES", "YES_NOTES");

    private final Invite invite;
    private final SubmitTask submitTask;
    private final OpenTasks tasks;
    private final OpenForm openForm;
    private final Days days;

    Shortcut(Invite invite, SubmitTask submitTask, OpenTasks tasks, OpenForm openForm, Days days) {
        this.invite = invite;
        this.openForm = openForm;
        this.submitTask = submitTask;
        this.tasks = tasks;
        this.days = days;
    }

    public ConversationId invite(Hired manager, Hired employee) {
        var id = invite.invite(Answers.ofJson("""
                        {"employee": "%s", "length": "60", "ackFree": true, "ackPaper": true}""".formatted(employee.id())), manager.id());
        days.settle();
        return id;
    }

    /** An invitation to which the employee said yes, with notes, for all parts. */
    public ConversationId agreeToAll(Hired manager, Hired employee) {
        return agree(manager, employee, "YES_NOTES", "YES_NOTES", "YES_NOTES", "YES_NOTES");
    }

    public ConversationId agree(Hired manager, Hired employee, String... parts) {
        var id = invite(manager, employee);
        handIn(employee, "choose", CHOICE.formatted((Object[]) parts));
        return id;
    }

    /** A time three days ahead, proposed and confirmed, and now it is the day after. */
    public void talk(Hired manager, Hired employee) {
        var start = days.today().plusDays(3) + "T10:00:00Z";
        handIn(manager, "propose-a-time-as-manager", "{\"slots\": [{\"start\": \"%s\"}]}".formatted(start));
        handIn(
                employee,
                "confirm-a-time",
                "{\"pick\": \"%s\"}"
                        .formatted("%sT10:00:00Z".formatted(days.today().plusDays(3))));
        days.pass(4);
    }

    public void handIn(Hired person, String step, String answers) {
        submitTask.submit(task(person, step).id(), Answers.ofJson(answers), person.id());
        days.settle();
    }

    /** The employee keeps each value of the manager's list, and shares the list. */
    public void keepAllValues(Hired employee) {
        handIn(
                employee,
                "check-values",
                rows(employee, "check-values", "\"decision\": \"KEEP\"", "\"shareList\": \"SHARE\""));
    }

    /** The manager agrees to each action that needs an answer. */
    public void agreeToPlan(Hired manager) {
        handIn(manager, "reply-to-plan", rows(manager, "reply-to-plan", "\"reply\": \"AGREE\"", "\"overall\": \"\""));
    }

    private String rows(Hired person, String step, String each, String beside) {
        var opened = openForm.open(task(person, step).id(), person.id());
        var rows = Answers.of(opened.context().values()).rows("items").stream()
                .map(row -> "{\"_id\": \"%s\", %s}".formatted(row.text("_id").orElseThrow(), each))
                .collect(Collectors.joining(","));
        return "{\"items\": [%s], %s}".formatted(rows, beside);
    }

    public OpenTask task(Hired person, String step) {
        var open = tasks.of(person.id());
        return open.stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task %s, but %s"
                        .formatted(step, open.stream().map(OpenTask::step).toList())));
    }

    public String addressOf(Hired person, String step) {
        return "/tasks/" + task(person, step).id().value();
    }
}

package dev.waymark.e2e;

import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import java.util.ArrayList;
import org.springframework.boot.test.context.TestComponent;

/** The quick way to a point in a conversation, for tests that look only at what comes then: use cases, no browser. */
@TestComponent
public class Shortcut {

    private static final String CHOICE = """
            {"lifeStory": "%s", "visions": "%s", "actionPlan": "%s", "reviews": "%s", "discreetCalendar": true}""";

    static final String YES_TO_ALL = CHOICE.formatted("YES_NOTES", "YES_NOTES", "YES_NOTES", "YES_NOTES");
    static final String TALK_ONLY = CHOICE.formatted("YES_TALK_ONLY", "NO", "NO", "NO");

    private final AskForConversation ask;

    private final Invite invite;
    private final SubmitTask submitTask;
    private final OpenTasks tasks;
    private final OpenForm openForm;
    private final Days days;

    Shortcut(
            AskForConversation ask,
            Invite invite,
            SubmitTask submitTask,
            OpenTasks tasks,
            OpenForm openForm,
            Days days) {
        this.ask = ask;
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

    /** The employee asks for a talk about visions. */
    public void ask(Hired employee, Hired manager) {
        ask.ask(Answers.ofJson("""
                {"manager": "%s", "pace": "SOON", "parts": [{"stage": "VISIONS", "mode": "NOTES"}]}""".formatted(manager.id())), employee.id());
        days.settle();
    }

    /** A time three days ahead, proposed and confirmed, and now it is the day after. */
    public void talk(Hired manager, Hired employee) {
        propose(manager, "propose-a-time-as-manager");
        confirm(employee, "confirm-a-time");
        days.pass(4);
    }

    void propose(Hired person, String step) {
        handIn(person, step, "{\"slots\": [{\"start\": \"%s\"}]}".formatted(inThreeDays()));
    }

    void confirm(Hired person, String step) {
        handIn(person, step, "{\"pick\": \"%s\"}".formatted(inThreeDays()));
    }

    private String inThreeDays() {
        return days.today().plusDays(3) + "T10:00:00Z";
    }

    public void handIn(Hired person, String step, String answers) {
        submitTask.submit(task(person, step).id(), Answers.ofJson(answers), person.id());
        days.settle();
    }

    /** The employee keeps each value of the manager's list, and shares the list. */
    public void keepAllValues(Hired employee) {
        handInRows(employee, "check-values", "\"shareList\": \"SHARE\"", "\"decision\": \"KEEP\"");
    }

    /** The manager agrees to each action that needs an answer. */
    public void agreeToPlan(Hired manager) {
        handInRows(manager, "reply-to-plan", "\"overall\": \"\"", "\"reply\": \"AGREE\"");
    }

    /** Each row that the form brings is answered, with these in turn. */
    void handInRows(Hired person, String step, String beside, String... each) {
        var opened = openForm.open(task(person, step).id(), person.id());
        var answers = new ArrayList<String>();
        for (var row : Answers.of(opened.context().values()).rows("items")) {
            answers.add("{\"_id\": \"%s\", %s}"
                    .formatted(row.text("_id").orElseThrow(), each[answers.size() % each.length]));
        }
        handIn(person, step, "{\"items\": [%s], %s}".formatted(String.join(",", answers), beside));
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

package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.people.ChangeReportingLine;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Plays the two people of a conversation against the whole application: they hand in tasks, and time passes. */
@TestComponent
public class Actors {

    private final EmployPerson employPerson;
    private final ChangeReportingLine changeReportingLine;
    private final OpenTasks tasks;
    private final SubmitTask submitTask;
    private final Invite invite;
    private final Conversations conversations;
    private final ManagementService jobs;
    private final Clock clock;

    Actors(
            EmployPerson employPerson,
            ChangeReportingLine changeReportingLine,
            OpenTasks tasks,
            SubmitTask submitTask,
            Invite invite,
            Conversations conversations,
            ManagementService jobs,
            Clock clock) {
        this.employPerson = employPerson;
        this.changeReportingLine = changeReportingLine;
        this.tasks = tasks;
        this.submitTask = submitTask;
        this.invite = invite;
        this.conversations = conversations;
        this.jobs = jobs;
        this.clock = clock;
    }

    public PersonId manager(String name) {
        return employPerson.employ(NewPerson.named(login(name), name, Role.MANAGER));
    }

    public PersonId employee(String name, PersonId manager) {
        var employee = employPerson.employ(NewPerson.named(login(name), name));
        changeReportingLine.change(
                employee, Optional.of(manager), clock.instant().minusSeconds(60));
        return employee;
    }

    private static String login(String name) {
        return name.toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    public ConversationId invite(PersonId manager, PersonId employee) {
        var id = invite.invite(Answers.ofJson("""
                        {"employee": "%s", "length": "60", "ackFree": true, "ackPaper": true}
                        """.formatted(employee)), manager);
        settle();
        return id;
    }

    /** Hands in the one open task of this step. */
    public void handIn(PersonId person, String step, String answers) {
        try {
            submitTask.submit(require(person, step).id(), Answers.ofJson(answers), person);
        } catch (AnswersNotAccepted notAccepted) {
            throw new AssertionError("%s: %s".formatted(step, notAccepted.findings()), notAccepted);
        }
        settle();
    }

    public OpenTask require(PersonId person, String step) {
        return tasks.of(person).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task %s, but %s"
                        .formatted(
                                step,
                                tasks.of(person).stream().map(OpenTask::step).toList())));
    }

    public boolean has(PersonId person, String step) {
        return tasks.of(person).stream().anyMatch(task -> task.step().equals(step));
    }

    /** Lets time pass; everything that falls due on the way happens. */
    public void pass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(time)));
        settle();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first of the times that were proposed to this person. */
    public String firstSlot(PersonId person) {
        return firstSlot(require(person, "confirm-a-time"));
    }

    /** The first of the times among which this task asks to choose. */
    public String firstSlot(OpenTask task) {
        return conversations.require(task.conversation()).talk().slots().get(0).toString();
    }

    public void backToToday() {
        ClockUtil.reset();
    }

    /** Runs every job that is due, until none is. */
    public void settle() {
        for (var round = 0; round < 50; round++) {
            var due = jobs.createJobQuery().executable().list();
            if (due.isEmpty()) {
                return;
            }
            due.stream()
                    .map(Job::getId)
                    .filter(id -> jobs.createJobQuery().jobId(id).count() > 0)
                    .forEach(jobs::executeJob);
        }
        assertThat(jobs.createJobQuery().executable().count()).isZero();
    }
}

package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanCourse;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.Steps;
import dev.waymark.conversations.boundaries.ClosedTopics;
import dev.waymark.engine.OpenTask;
import dev.waymark.forms.FormContext;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What a form may know beside its answers: names, dates, and the content that it stands on. */
@Component
class FormContexts {

    private final People people;
    private final FormContent content;
    private final ReleasedForms forms;
    private final ClosedTopics closedTopics;
    private final Policies policies;
    private final Clock clock;

    FormContexts(
            People people,
            FormContent content,
            ReleasedForms forms,
            ClosedTopics closedTopics,
            Policies policies,
            Clock clock) {
        this.people = people;
        this.content = content;
        this.forms = forms;
        this.closedTopics = closedTopics;
        this.policies = policies;
        this.clock = clock;
    }

    FormContext of(Conversation conversation, OpenTask task) {
        var reader = people.require(task.person());
        var names = FormContext.at(now(reader), reader.zone())
                .with("employeeName", people.require(conversation.employee()).name())
                .with("managerName", people.require(conversation.manager()).name())
                .with(
                        "horizonEnd",
                        conversation.plan().latestDay(now(reader).toLocalDate()).toString())
                .with("mayBeSentAgain", mayBeSentAgain(conversation.plan()))
                .with("discreetCalendar", conversation.talk().isDiscreet())
                .with("proposing", Steps.isProposal(task));
        names = names.with(
                        "offered",
                        conversation.series().offered().stream()
                                .map(Stage::name)
                                .toList())
                .with("planAgreed", conversation.choiceOf(Stage.PLAN).isPresent())
                .with("storyScope", conversation.decisionOn("choose", "storyScope"))
                .with("processVersion", Integer.toString(forms.version(task)))
                .with("firstWeek", firstWeek(conversation, reader))
                .with("withNotes", task.stage().filter(conversation::writes).isPresent());
        if (conversation.isManager(reader.id())) {
            names = names.with("closedTopics", closedTopics.shownTo(reader.id(), conversation));
        }
        for (var entry : content.of(conversation, task, reader, Notebook.sideOf(conversation, reader.id()))
                .entrySet()) {
            names = names.with(entry.getKey(), entry.getValue());
        }
        return names;
    }

    /** What a form stands on is printed: the same is opened once more, and the employee sees by which way. */
    void print(Conversation conversation, OpenTask task) {
        var side = Notebook.sideOf(conversation, task.person()).through(Reader.Channel.PRINT);
        content.of(conversation, task, people.require(task.person()), side);
    }

    private boolean mayBeSentAgain(PlanCourse plan) {
        return !plan.wasSent() || plan.mayBeSentAgain(policies.now(PolicyKey.PLAN_ROUNDS));
    }

    /** A week that has come is no limit any more. */
    private String firstWeek(Conversation conversation, Person reader) {
        return conversation
                .beginning()
                .firstWeek()
                .filter(day -> day.isAfter(now(reader).toLocalDate()))
                .map(LocalDate::toString)
                .orElse("");
    }

    private LocalDateTime now(Person person) {
        return LocalDateTime.now(clock.withZone(person.zone()));
    }
}

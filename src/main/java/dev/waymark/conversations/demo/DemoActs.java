package dev.waymark.conversations.demo;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.TimeTravel;
import dev.waymark.forms.Answers;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the people of the demo company do, by login and day, through the same use cases as everybody. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
class DemoActs {

    private final People people;
    private final OpenTasks tasks;
    private final SubmitTask submitTask;
    private final SaveDraft saveDraft;
    private final Conversations conversations;
    private final TeamConversations team;
    private final TimeTravel time;
    private final Clock clock;
    private final Instant seedingDay;

    DemoActs(
            People people,
            OpenTasks tasks,
            SubmitTask submitTask,
            SaveDraft saveDraft,
            Conversations conversations,
            TeamConversations team,
            TimeTravel time,
            Clock clock) {
        this.people = people;
        this.tasks = tasks;
        this.submitTask = submitTask;
        this.saveDraft = saveDraft;
        this.conversations = conversations;
        this.team = team;
        this.time = time;
        this.clock = clock;
        this.seedingDay = clock.instant();
    }

    PersonId id(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }

    /** Makes it so many days from the day of seeding. */
    void day(int days) {
        time.to(seedingDay.plusSeconds(days * 86_400L));
    }

    LocalDate date(int days) {
        return LocalDate.ofInstant(seedingDay, ZoneOffset.UTC).plusDays(days);
    }

    void handIn(String login, String step, String answers) {
        submitTask.submit(require(login, step).id(), Answers.ofJson(answers), id(login));
        time.settle();
    }

    void draft(String login, String step, String answers) {
        saveDraft.save(require(login, step).id(), Answers.ofJson(answers), 0, id(login));
    }

    /** The two find a time and talk. */
    void talk(String employee, String manager, int day) {
        var slot = date(day).atTime(9, 0).atOffset(ZoneOffset.UTC);
        handIn(manager, "propose-a-time-as-manager", "{\"slots\": [{\"start\": \"%s\"}]}".formatted(slot));
        handIn(employee, "confirm-a-time", "{\"pick\": \"%s\"}".formatted(slot.toInstant()));
        day(day);
        time.to(clock.instant().plusSeconds(86_000));
    }

    String at(int day, int hour) {
        return date(day).atTime(hour, 0).atOffset(ZoneOffset.UTC).toString();
    }

    /** The ids of what both can read, in order. */
    List<String> itemsOf(String employee, String manager, String kind) {
        return team.open(conversation(employee, manager), id(manager)).items().stream()
                .filter(item -> item.kind().equals(kind))
                .map(Item::id)
                .toList();
    }

    OpenTask require(String login, String step) {
        return tasks.of(id(login)).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo expects the task %s here".formatted(step)));
    }

    ConversationId conversation(String employee, String manager) {
        var other = id(manager);
        return conversations.findByEmployeeOrderByBegunAtDesc(id(employee)).stream()
                .filter(conversation -> conversation.manager().equals(other))
                .map(Conversation::id)
                .findFirst()
                .orElseThrow();
    }
}

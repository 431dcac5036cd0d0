package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Steps;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.people.People;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody, as their task list shows it. */
@Service
public class TaskList {

    private final OpenTasks tasks;
    private final Conversations conversations;
    private final People people;

    TaskList(OpenTasks tasks, Conversations conversations, People people) {
        this.tasks = tasks;
        this.conversations = conversations;
        this.people = people;
    }

    /**
     * One task in the list.
     *
     * @param with the name of the person on the other side
     * @param asEmployee whether it waits for them as the employee of the conversation
     * @param part what the talk is about, where a time for one is to be agreed
     */
    public record Line(OpenTask task, String with, boolean asEmployee, Optional<Stage> part) {}

    /** Everything that waits, oldest first. A quiet invitation is not among it; it stays on the conversation's own page. */
    @Transactional(readOnly = true)
    public List<Line> of(PersonId person) {
        return tasks.of(person).stream()
                .flatMap(task -> conversations.findById(task.conversation().value()).stream()
                        .filter(conversation -> !(Steps.isChoice(task)
                                && conversation.beginning().isQuiet()))
                        .map(conversation -> line(task, conversation, person)))
                .toList();
    }

    private Line line(OpenTask task, Conversation conversation, PersonId person) {
        var asEmployee = conversation.isEmployee(person);
        var other = asEmployee ? conversation.manager() : conversation.employee();
        return new Line(task, people.require(other).name(), asEmployee, TimeToTalk.about(task, conversation));
    }
}

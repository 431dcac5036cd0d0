package dev.waymark.conversations.ui.tasks;

import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.SignedInPerson;
import dev.waymark.ui.MenuBadge;
import org.springframework.stereotype.Component;

/** How many tasks wait for somebody beside the menu entry; what is there only if they like does not count. */
@Component
class TasksBadge implements MenuBadge {

    private final TaskList tasks;
    private final CurrentPerson currentPerson;

    TasksBadge(TaskList tasks, CurrentPerson currentPerson) {
        this.tasks = tasks;
        this.currentPerson = currentPerson;
    }

    @Override
    public String path() {
        return TasksView.ROUTE;
    }

    @Override
    public int number() {
        return (int) currentPerson.find().map(SignedInPerson::id).map(tasks::of).stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> !TaskWords.isIfYouLike(line.task()))
                .count();
    }
}

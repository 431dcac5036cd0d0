package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.tasks.TaskList.Line;
import dev.waymark.conversations.ui.words.DueWords;
import dev.waymark.conversations.ui.words.TaskWords;
import dev.waymark.ui.VisibilityLine;
import java.util.Optional;

/** One task in the list: what it is, with whom, until when, and who can see what is written there. */
class TaskCard extends ListItem {

    TaskCard(Line line, DueWords due) {
        addClassName("task-card");
        var task = line.task();
        var link = new RouterLink(
                TaskWords.nameOf(task),
                TaskView.class,
                new RouteParameters(new RouteParam(TaskView.TASK, task.id().value())));
        var with = TaskWords.with(line.with(), line.part());
        add(link, new Paragraph(join(with, due.of(task, line.asEmployee()))));
        add(
                TaskWords.isIfYouLike(task)
                        ? VisibilityLine.onlyYou()
                        : VisibilityLine.onlyYouUntilSharedWith(line.with()));
    }

    private static String join(String with, Optional<String> due) {
        return due.map(words -> with + " · " + words).orElse(with);
    }
}

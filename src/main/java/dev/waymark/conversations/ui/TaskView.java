package dev.waymark.conversations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.OpenForm.Opened;
import dev.waymark.engine.TaskGone;
import dev.waymark.shared.TaskId;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** One task of the person: its form, and what happens next once it is handed in. */
@Route(TasksView.ROUTE + "/:" + TaskView.TASK)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver {

    static final String TASK = "task";

    private static final String CHOICE = "choose";

    private final transient TaskDesk desk;
    private final transient DueWords due;
    private final transient Moments moments;

    TaskView(TaskDesk desk, DueWords due, Moments moments) {
        this.desk = desk;
        this.due = due;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new TaskId(event.getRouteParameters().get(TASK).orElse("")));
    }

    void show(TaskId id) {
        unlessGone(() -> show(desk.open(id)));
    }

    /** Does something with the task, and says so if it has gone meanwhile; why it has gone is told to nobody. */
    void unlessGone(Runnable work) {
        try {
            work.run();
        } catch (TaskGone | NotAParticipant | NotPossibleNow gone) {
            replaceBy(new PageHeader(getTranslation("conversations.task.gone"))
                    .backTo(getTranslation("conversations.tasks.title"), TasksView.class)
                    .lead(getTranslation("conversations.task.gone.lead")));
        }
    }

    /** The page after the last one: what was done, and what happens next. */
    void finish(String title, String next) {
        replaceBy(new PageHeader(title)
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class)
                .lead(next));
    }

    private void show(Opened opened) {
        var draft = new DraftLine(opened, desk, moments, this);
        var header = new PageHeader(TaskWords.nameOf(opened.task()))
                .backTo(getTranslation("conversations.tasks.title"), TasksView.class);
        var other = opened.other().name();
        var isChoice = opened.task().form().value().equals(CHOICE);
        if (isChoice) {
            header.retitle(getTranslation("conversations.choice.title", other));
        } else {
            header.lead(getTranslation("conversations.tasks.with", other));
        }
        replaceBy(header);
        due.of(opened.task(), opened.asEmployee())
                .filter(words -> !isChoice)
                .map(Paragraph::new)
                .ifPresent(line -> {
                    line.addClassName("hint");
                    add(line);
                });
        add(draft, isChoice ? new ChoiceForm(opened, desk, due, draft, this) : new TaskForm(opened, desk, draft, this));
    }

    private void replaceBy(Component content) {
        removeAll();
        add(content);
    }
}

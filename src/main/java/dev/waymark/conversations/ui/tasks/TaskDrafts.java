package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.Component;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.forms.Answers;

/** Keeps the draft of an open task. */
record TaskDrafts(Opened opened, TaskDesk desk, TaskView page) implements DraftPlace {

    @Override
    public Kept keep(Answers answers, long revision) {
        return desk.keep(opened.task().id(), answers, revision);
    }

    @Override
    public Elsewhere elsewhere() {
        var other = desk.open(opened.task().id());
        return new Elsewhere(other.answers(), other.revision());
    }

    @Override
    public Component summary(Answers answers) {
        return OpenedForm.summary(opened, answers);
    }

    @Override
    public void reload() {
        page.show(opened.task().id());
    }

    @Override
    public void unlessGone(Runnable work) {
        page.unlessGone(work);
    }
}

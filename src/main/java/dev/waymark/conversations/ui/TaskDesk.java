package dev.waymark.conversations.ui;

import dev.waymark.conversations.DecideNotNow;
import dev.waymark.conversations.DecideNotNow.Deliver;
import dev.waymark.conversations.OpenForm;
import dev.waymark.conversations.OpenForm.Opened;
import dev.waymark.conversations.SaveDraft;
import dev.waymark.conversations.SubmitTask;
import dev.waymark.conversations.ui.DraftPlace.Kept;
import dev.waymark.forms.Answers;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.TaskId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** All that the person at the screen can do with one of their tasks. */
@Component
class TaskDesk {

    private final OpenForm openForm;
    private final SaveDraft saveDraft;
    private final SubmitTask submitTask;
    private final DecideNotNow decideNotNow;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    TaskDesk(
            OpenForm openForm,
            SaveDraft saveDraft,
            SubmitTask submitTask,
            DecideNotNow decideNotNow,
            CurrentPerson currentPerson,
            Clock clock) {
        this.openForm = openForm;
        this.saveDraft = saveDraft;
        this.submitTask = submitTask;
        this.decideNotNow = decideNotNow;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    Opened open(TaskId task) {
        return openForm.open(task, currentPerson.id());
    }

    Kept keep(TaskId task, Answers answers, long revision) {
        return new Kept(saveDraft.save(task, answers, revision, currentPerson.id()), clock.instant());
    }

    boolean waits(TaskId task) {
        return openForm.waits(task, currentPerson.id());
    }

    /** Whether what was typed into a task that has gone may stay before their eyes. */
    boolean mayStay(Opened typed) {
        return openForm.mayStay(typed, currentPerson.id());
    }

    void handIn(TaskId task, Answers answers) {
        submitTask.submit(task, answers, currentPerson.id());
    }

    void notNow(TaskId task, Deliver deliver) {
        decideNotNow.decide(task, deliver, currentPerson.id());
    }
}

package dev.waymark.conversations.ui.tasks;

import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.course.WhereItStands;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ui.tasks.DraftPlace.Kept;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.TaskGone;
import dev.waymark.forms.Answers;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.TaskId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that the person at the screen can do with one of their tasks. */
@Component
public class TaskDesk {

    private final OpenForm openForm;
    private final SaveDraft saveDraft;
    private final SubmitTask submitTask;
    private final DecideNotNow decideNotNow;
    private final ShareItem shareItem;
    private final WhereItStands whereItStands;
    private final WhatWasTakenOut whatWasTakenOut;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    public TaskDesk(
            OpenForm openForm,
            SaveDraft saveDraft,
            SubmitTask submitTask,
            DecideNotNow decideNotNow,
            ShareItem shareItem,
            WhereItStands whereItStands,
            WhatWasTakenOut whatWasTakenOut,
            CurrentPerson currentPerson,
            Clock clock) {
        this.openForm = openForm;
        this.saveDraft = saveDraft;
        this.submitTask = submitTask;
        this.decideNotNow = decideNotNow;
        this.shareItem = shareItem;
        this.whereItStands = whereItStands;
        this.whatWasTakenOut = whatWasTakenOut;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    Opened open(TaskId task) {
        return openForm.open(task, currentPerson.id());
    }

    /** A task that has gone meanwhile is on no page any more. */
    void print(Opened form) {
        try {
            openForm.print(form.task().id(), currentPerson.id());
        } catch (TaskGone | NotAParticipant | NotPossibleNow overMeanwhile) {
            return;
        }
    }

    Kept keep(TaskId task, Answers answers, long revision) {
        return new Kept(saveDraft.save(task, answers, revision, currentPerson.id()), clock.instant());
    }

    /** Where the task is in its process. */
    Optional<Place> place(OpenTask task) {
        try {
            return whereItStands.of(task, currentPerson.id());
        } catch (NotAParticipant meanwhile) {
            return Optional.empty();
        }
    }

    boolean waits(TaskId task) {
        return openForm.waits(task, currentPerson.id());
    }

    /** When something that the manager could read was last taken out; before they talk there is nothing to take out. */
    Optional<Instant> lastTakenOut(Opened form) {
        try {
            return form.asEmployee()
                    ? Optional.empty()
                    : whatWasTakenOut.lastToldTo(currentPerson.id(), form.task().conversation());
        } catch (NotAParticipant | NotPossibleNow notYet) {
            return Optional.empty();
        }
    }

    /** Whether what was typed into a task that has gone may stay before their eyes. */
    boolean mayStay(Opened typed) {
        return openForm.mayStay(typed, currentPerson.id());
    }

    /** Hands in, and gives the items that are shared by that and can be taken back. */
    List<String> handIn(TaskId task, Answers answers) {
        return submitTask.submit(task, answers, currentPerson.id());
    }

    void takeBack(ConversationId conversation, List<String> items) {
        shareItem.undo(conversation, items, currentPerson.id());
    }

    void notNow(TaskId task, Deliver deliver) {
        decideNotNow.decide(task, deliver, currentPerson.id());
    }
}

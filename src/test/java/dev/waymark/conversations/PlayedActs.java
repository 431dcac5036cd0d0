package dev.waymark.conversations;

import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.CloseTopic;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.course.WhereItStands;
import dev.waymark.conversations.newer.MoveToNewer;
import dev.waymark.conversations.newer.SeeNewerProcess;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.conversations.ways.GoOn;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.Reschedule;
import dev.waymark.conversations.ways.ResumeConversation;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.conversations.workbook.BringOver;
import dev.waymark.engine.Releases;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.shared.TaskId;
import java.util.Map;
import java.util.Set;

/** Does each act of the matrix through its use case. */
public record PlayedActs(
        MyConversations mine,
        TeamConversations team,
        WhereItStands whereItStands,
        Plans plans,
        OpenForm openForm,
        SaveDraft saveDraft,
        SubmitTask submitTask,
        DecideNotNow decideNotNow,
        SwitchPart switchPart,
        LeaveOut leaveOut,
        ShareItem shareItem,
        RemoveEntries removeEntries,
        WhatWasTakenOut whatWasTakenOut,
        CloseTopic closeTopic,
        PauseConversation pauseConversation,
        ResumeConversation resumeConversation,
        GoOn goOn,
        Reschedule reschedule,
        Withdraw withdraw,
        BringOver bringOver,
        SeeNewerProcess seeNewerProcess,
        MoveToNewer moveToNewer,
        Releases releases) {

    /** What an act is done to. */
    public record Target(ConversationId id, TaskId task, String answers, String item) {

        /** Ids that never were. */
        public static Target invented() {
            return new Target(
                    ConversationId.create(),
                    new TaskId(ConversationId.create().value()),
                    "{}",
                    ConversationId.create().value());
        }
    }

    public void play(Act act, Target target, PersonId by) {
        var id = target.id();
        switch (act) {
            case SEE_MINE -> mine.open(id, by);
            case SEE_SHARED -> team.open(id, by);
            case SEE_WHERE_IT_STANDS -> whereItStands.of(id, by);
            case SEE_PLAN -> plans.of(id, by);
            case MOVE_ACTION -> plans.move(id, target.item(), PlanAction.Progress.DONE, by);
            case OPEN_FORM -> openForm.open(target.task(), by);
            case SAVE_DRAFT -> saveDraft.save(target.task(), Answers.ofJson(target.answers()), 0, by);
            case HAND_IN -> submitTask.submit(target.task(), Answers.ofJson(target.answers()), by);
            case DECIDE_NOT_NOW -> decideNotNow.decide(target.task(), DecideNotNow.Deliver.WHEN_INVITATION_ENDS, by);
            case SEE_NEWER_PROCESS -> seeNewerProcess.of(id, by);
            case MOVE_TO_NEWER_PROCESS -> moveToNewer.move(id, latest(), Map.of(), by);
            case TAKE_PART -> switchPart.switchOn(id, Stage.VISION, Mode.NOTES, by);
            case BRING_OVER -> bringOver.bring(target.item(), id, by);
            case LEAVE_OUT -> leaveOut.leaveOut(id, Stage.PLAN, LeaveOut.Notes.REMOVE, by);
            case SHARE_ITEM -> shareItem.share(id, target.item(), by);
            case TAKE_BACK_ITEM -> shareItem.takeBack(id, target.item(), by);
            case REMOVE_ENTRIES -> removeEntries.remove(id, Set.of(target.item()), by);
            case SEE_WHAT_WENT -> whatWasTakenOut.of(id, by);
            case SEE_THAT_SOMETHING_WENT -> whatWasTakenOut.isToldTo(by, id);
            case TELL_CLOSED_TOPIC -> closeTopic.close("", Boundary.Rule.NEVER_RAISE, Map.of(id, ""), by);
            case TALK_ONLY -> switchPart.talkOnly(id, Stage.REVIEW, Set.of(), by);
            case PAUSE -> pauseConversation.pause(id, null, by);
            case RESUME -> resumeConversation.resume(id, by);
            case GO_ON_WITHOUT_WRITE_UP -> goOn.withoutWriteUp(id, by);
            case PUBLISH_WITHOUT_REPLY -> goOn.withoutReply(id, by);
            case FIND_ANOTHER_TIME -> reschedule.reschedule(id, by);
            case WITHDRAW -> withdraw.withdraw(id, by);
        }
    }

    /** Moving to where it is already is the same as having moved. */
    private int latest() {
        return releases.history().get(0).number();
    }
}

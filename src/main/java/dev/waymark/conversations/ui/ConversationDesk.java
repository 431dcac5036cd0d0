package dev.waymark.conversations.ui;

import dev.waymark.conversations.Mode;
import dev.waymark.conversations.ways.GoOn;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.Reschedule;
import dev.waymark.conversations.ways.ResumeConversation;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the employee at the screen steers one of their conversations. */
@Component
class ConversationDesk {

    private final LeaveOut leaveOut;
    private final SwitchPart switchPart;
    private final PauseConversation pauseConversation;
    private final ResumeConversation resumeConversation;
    private final GoOn goOn;
    private final Reschedule reschedule;
    private final CurrentPerson currentPerson;

    ConversationDesk(
            LeaveOut leaveOut,
            SwitchPart switchPart,
            PauseConversation pauseConversation,
            ResumeConversation resumeConversation,
            GoOn goOn,
            Reschedule reschedule,
            CurrentPerson currentPerson) {
        this.leaveOut = leaveOut;
        this.switchPart = switchPart;
        this.pauseConversation = pauseConversation;
        this.resumeConversation = resumeConversation;
        this.goOn = goOn;
        this.reschedule = reschedule;
        this.currentPerson = currentPerson;
    }

    void leaveOut(ConversationId id, Stage stage, Set<String> kept) {
        leaveOut.leaveOut(id, stage, kept, currentPerson.id());
    }

    void talkOnly(ConversationId id, Stage stage, Set<String> kept) {
        switchPart.talkOnly(id, stage, kept, currentPerson.id());
    }

    void takePart(ConversationId id, Stage stage, Mode mode) {
        switchPart.switchOn(id, stage, mode, currentPerson.id());
    }

    void pause(ConversationId id, @Nullable LocalDate until) {
        pauseConversation.pause(id, until, currentPerson.id());
    }

    void resume(ConversationId id) {
        resumeConversation.resume(id, currentPerson.id());
    }

    void goOnWithoutWriteUp(ConversationId id) {
        goOn.withoutWriteUp(id, currentPerson.id());
    }

    void publishWithoutReply(ConversationId id) {
        goOn.withoutReply(id, currentPerson.id());
    }

    void findAnotherTime(ConversationId id) {
        reschedule.reschedule(id, currentPerson.id());
    }
}

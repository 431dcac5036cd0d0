package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/career-conversation.bpmn} promises when the employee asks. */
class CareerConversationRequestProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void asksTheManagerAndNobodyElse() {
        play.begin("asked");

        assertThat(play.open()).containsExactly("reply-to-request");
        assertThat(play.task("reply-to-request").getAssignee()).isEqualTo("marek");
        assertThat(questions.called()).isEmpty();
    }

    @Test
    void goesStraightToThePartsThatTheEmployeeChoseWhileAsking() {
        questions.includes("STORY");
        play.begin("asked").hands("reply-to-request", "replyRequest.decision", "ACCEPT");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(questions.called()).containsExactly("announceAgreement", "beginTalk");
    }

    @Test
    void letsTheEmployeeChooseAfterTheManagerAccepted() {
        play.begin("asked").hands("reply-to-request", "replyRequest.decision", "ACCEPT");

        assertThat(play.open()).containsExactly("choose");
    }

    @Test
    void remindsTheManagerTwiceAndThenAsksTheEmployee() {
        play.begin("asked").after("P14D");

        assertThat(play.open()).containsExactly("choose-a-way-on");
        assertThat(questions.called()).containsExactly("remindManager", "remindManager");
    }

    @Test
    void letsTheEmployeeChooseAWayOnAfterAnythingButAYes() {
        play.begin("asked").hands("reply-to-request", "replyRequest.decision", "SUGGEST_OTHER");

        assertThat(play.open()).containsExactly("choose-a-way-on");
        assertThat(play.task("choose-a-way-on").getAssignee()).isEqualTo("leyla");
    }

    @Test
    void asksSomeoneElseWithoutAWordToTheFirst() {
        cannot().hands("choose-a-way-on", "wayOn.next", "SOMEONE_ELSE");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("askSomeoneElse", "closeConversation");
    }

    @Test
    void leavesAWorkbookWithoutAWordToTheManager() {
        cannot().hands("choose-a-way-on", "wayOn.next", "WORKBOOK");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("closeConversation");
    }

    @Test
    void closesWithoutAWordWhenTheEmployeeChoosesNothing() {
        cannot().after("P30D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("closeConversation");
    }

    @Test
    void asksTheManagerAgainOnTheirDayOnlyWhenTheEmployeeWantsThat() {
        questions.answers("request.laterDate", Play.in("P40D"));
        play.begin("asked").hands("reply-to-request", "replyRequest.decision", "LATER");
        play.hands("choose-a-way-on", "wayOn.next", "LATER").after("P39D");
        assertThat(play.open()).isEmpty();

        play.after("P1D");

        assertThat(play.open()).containsExactly("reply-to-request");
    }

    @Test
    void closesWithoutAWordWhenLaterHasNoDay() {
        cannot().hands("choose-a-way-on", "wayOn.next", "LATER");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("closeConversation");
    }

    private Play cannot() {
        return play.begin("asked").hands("reply-to-request", "replyRequest.decision", "CANNOT");
    }
}

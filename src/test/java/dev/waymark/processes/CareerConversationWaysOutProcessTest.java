package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code processes/career-conversation.bpmn} promises about the ways out, whatever is going on. */
class CareerConversationWaysOutProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @ParameterizedTest
    @EnumSource
    void letsTheEmployeeWithdraw(Situation situation) {
        situation.arise(play);

        play.tell("withdraw");

        assertThat(play.open()).isEmpty();
        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).endsWith("sendNotice W6", "eraseConversation");
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryTaskAwayWhenTheManagerChanges(Situation situation) {
        situation.arise(play);

        play.tell("manager-changed");

        assertThat(play.open()).isEmpty();
        assertThat(questions.called()).endsWith("freezeConversation");
        assertThat(play.hears("manager-changed")).isFalse();
        assertThat(play.after("P60D").isOver()).isTrue();
        assertThat(questions.called()).endsWith("freezeConversation", "archiveConversation");
    }

    @ParameterizedTest
    @EnumSource
    void letsTheEmployeeWithdrawWhileItRestsForANewManager(Situation situation) {
        situation.arise(play);
        play.tell("manager-changed").after("P30D");

        play.tell("withdraw");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).endsWith("freezeConversation", "eraseConversation");
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.processes.Situation#inAStage")
    void letsTheEmployeeLeaveAPartOut(Situation situation) {
        situation.arise(play);
        var stage = situation.stage().orElseThrow();
        questions.leavesOut(stage);

        play.tell("leave-out-" + stage);

        assertThat(play.open()).isEmpty();
        assertThat(play.hears("choice-changed")).isTrue();
        assertThat(questions.called()).endsWith("cancelTalk");
    }

    @Test
    void goesOnToTheNextPartAfterOneIsLeftOut() {
        questions.writes("STORY", "VISION", "PLAN");
        play.begin("invited").hands("choose");

        questions.leavesOut("STORY");
        play.tell("leave-out-STORY");
        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "sketch-visions");

        questions.leavesOut("VISION");
        play.tell("leave-out-VISION");
        assertThat(play.open()).containsExactly("draft-plan");
    }

    @Test
    void cannotBeOvertakenByAMeetingThatWasAgreed() {
        questions.writes("STORY");
        play.begin("invited").hands("choose").agreeATime("P3D");
        questions.leavesOut("STORY");

        play.tell("leave-out-STORY").after("P3D");

        assertThat(play.open()).isEmpty();
        assertThat(questions.called()).contains("cancelTalk");
    }

    @Test
    void letsTheEmployeeWithdrawWhileNothingIsOpen() {
        questions.writes("PLAN");
        play.begin("invited").hands("choose").hands("draft-plan");

        assertThat(play.tell("withdraw").isOver()).isTrue();
    }

    @Test
    void letsTheEmployeeWithdrawFromACompletedSeries() {
        questions.answers("plan.horizonEnd", Play.in("P18M")).writes("PLAN");
        play.begin("invited").hands("choose").hands("draft-plan").after("P18M");
        play.hands("choose-what-is-next", "next.next", "FINISH");

        assertThat(play.tell("withdraw").isOver()).isTrue();
    }

    @Test
    void letsTheEmployeeWithdrawWhileARequestWaitsForALaterDay() {
        questions.answers("request.laterDate", Play.in("P40D"));
        play.begin("asked").hands("reply-to-request", "replyRequest.decision", "LATER");
        play.hands("choose-a-way-on", "wayOn.next", "LATER");
        assertThat(play.open()).isEmpty();

        assertThat(play.tell("withdraw").isOver()).isTrue();
    }

    @Test
    void areSeenInASituationForEachUserTask() {
        var situations = Situation.all().stream().map(Situation::task).toList();

        assertThat(TestEngine.diagrams()).isNotEmpty().allSatisfy(diagram -> assertThat(situations)
                .as(diagram)
                .containsAll(ShippedDiagramsTest.userTasksOf(diagram)));
    }
}

package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/agree-a-time.bpmn} promises. */
class AgreeATimeProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void letsEitherOfTheTwoSuggest() {
        play.start("agree-a-time");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.task("propose-a-time").getAssignee()).isEqualTo("leyla");
        assertThat(play.task("propose-a-time-as-manager").getAssignee()).isEqualTo("marek");
        assertThat(questions.called()).containsExactly("beginTalk");
    }

    @Test
    void letsTheManagerChooseWhatTheEmployeeSuggested() {
        play.start("agree-a-time").hands("propose-a-time");

        assertThat(play.open()).containsExactly("confirm-a-time-as-manager");
    }

    @Test
    void letsTheEmployeeChooseWhatTheManagerSuggested() {
        questions.answers("talk.proposedByManager", true);
        play.start("agree-a-time").hands("propose-a-time-as-manager");

        assertThat(play.open()).containsExactly("confirm-a-time");
    }

    @Test
    void endsOnceATimeSuits() {
        play.start("agree-a-time").agreeATime("P3D");

        assertThat(play.isOver()).isTrue();
        assertThat(play.passed()).contains("time-agreed");
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void looksAgainWhenNoTimeSuits() {
        play.start("agree-a-time").hands("propose-a-time").hands("confirm-a-time-as-manager");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(questions.called()).containsExactly("beginTalk");
    }

    @Test
    void remindsBothOnceAndThenStaysOpen() {
        play.start("agree-a-time").after("P60D");

        assertThat(questions.called()).containsExactlyInAnyOrder("beginTalk", "remindEmployee", "remindManager");
        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void remindsOnlyWhoeverIsToChoose() {
        play.start("agree-a-time").hands("propose-a-time").after("P60D");

        assertThat(questions.called()).containsExactly("beginTalk", "remindManager");
        assertThat(play.open()).containsExactly("confirm-a-time-as-manager");
    }
}

package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/career-conversation.bpmn} promises. */
class CareerConversationProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void leavesTheChoiceToTheEmployee() {
        play.begin("invited");

        assertThat(play.open()).containsExactly("choose");
        assertThat(play.task("choose").getAssignee()).isEqualTo("leyla");
        assertThat(questions.called()).containsExactly("sendInvitation");
    }

    @Test
    void remindsOnceAndThenClosesNeutrally() {
        play.begin("invited").after("P21D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called())
                .containsExactly("sendInvitation", "remindEmployee", "sendNotice W1", "closeConversation");
    }

    @Test
    void closesANoWithTheSameWordsAsSilence() {
        play.begin("invited").hands("choose");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("sendInvitation", "sendNotice W1", "closeConversation");
    }

    @Test
    void goesThroughAllPartsInTurn() {
        questions.writes("STORY", "VISION", "PLAN", "REVIEW");
        play.begin("invited").hands("choose");

        assertThat(play.open()).containsExactly("prepare-story", "propose-a-time", "propose-a-time-as-manager");
        play.meet().hands("write-up-story", "storyWriteUp.held", "YES").hands("check-values");
        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "sketch-visions");
        play.meet().hands("write-up-visions", "visionsWriteUp.held", "YES");
        assertThat(play.open()).containsExactly("draft-plan");
        play.hands("draft-plan");
        assertThat(play.open()).isEmpty();
        play.after("P3M");
        assertThat(play.open()).containsExactly("look-at-plan");
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void doesNotTouchAPartThatIsNotIncluded() {
        questions.writes("VISION");
        play.begin("invited").hands("choose").meet().hands("write-up-visions", "visionsWriteUp.held", "YES");

        assertThat(play.passed()).doesNotContain("life-story", "action-plan");
        assertThat(play.hears("choice-changed")).isTrue();
    }

    @Test
    void takesUpAPartThatIsAddedWhileItRests() {
        atRest();
        questions.writes("PLAN");
        play.tell("choice-changed");

        assertThat(play.open()).containsExactly("draft-plan");
    }

    @Test
    void takesUpAnAddedPartAtTheNextQuarterAtTheLatest() {
        atRest();
        questions.writes("PLAN");
        play.after("P3M");

        assertThat(play.open()).containsExactly("draft-plan");
    }

    @Test
    void asksWhatIsNextWhenThePlanHasRunItsTime() {
        atHorizon();

        assertThat(play.open()).containsExactly("choose-what-is-next");
    }

    @Test
    void completesWhenNobodySaysWhatIsNext() {
        atHorizon().after("P30D");

        assertThat(questions.called()).endsWith("remindEmployee", "completeConversation");
        assertThat(play.after("P12M").isOver()).isTrue();
        assertThat(questions.called()).endsWith("eraseConversation");
    }

    @Test
    void completesWhenTheEmployeeFinishes() {
        atHorizon().hands("choose-what-is-next", "next.next", "FINISH");

        assertThat(questions.called()).endsWith("completeConversation");
        assertThat(play.isOver()).isFalse();
    }

    @Test
    void erasesAtOnceWhenTheEmployeeSaysSo() {
        atHorizon().hands("choose-what-is-next", "next.next", "ERASE");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).endsWith("eraseConversation").doesNotContain("completeConversation");
    }

    @Test
    void asksForAFreshChoiceInANewSeries() {
        atHorizon().hands("choose-what-is-next", "next.next", "RENEW");
        assertThat(play.open()).containsExactly("choose-again");

        questions.writes("STORY");
        play.hands("choose-again");

        assertThat(play.open()).contains("prepare-story");
        assertThat(questions.called()).contains("renewConversation").endsWith("announceAgreement", "beginTalk");
    }

    @Test
    void keepsTheOldSeriesWhenTheFreshChoiceIsLeftOpen() {
        atHorizon().hands("choose-what-is-next", "next.next", "RENEW").after("P21D");

        assertThat(questions.called())
                .endsWith("renewConversation", "remindEmployee", "completeConversation")
                .doesNotContain("closeConversation");
    }

    @Test
    void keepsTheOldSeriesWhenTheFreshChoiceIsANo() {
        atHorizon().hands("choose-what-is-next", "next.next", "RENEW").hands("choose-again");

        assertThat(questions.called()).endsWith("renewConversation", "completeConversation");
    }

    private Play atRest() {
        questions.includes("STORY");
        play.begin("invited").hands("choose").meet().hands("say-whether-you-talked", "talkHeld.held", "YES");
        assertThat(play.open()).isEmpty();
        return play;
    }

    private Play atHorizon() {
        questions.answers("plan.horizonEnd", Play.in("P18M"));
        return atRest().after("P18M");
    }
}

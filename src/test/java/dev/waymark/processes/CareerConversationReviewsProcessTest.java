package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/career-conversation.bpmn} promises about the looks back. */
class CareerConversationReviewsProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void looksBackEightTimesInTwoYears() {
        atRest();

        for (int quarter = 1; quarter <= 8; quarter++) {
            play.after("P3M");
            assertThat(play.open()).as("quarter %s", quarter).containsExactly("look-at-plan");
            play.hands("look-at-plan", "reviewEmployee.next", "GO_ON");
        }

        assertThat(play.open()).isEmpty();
        assertThat(play.isOver()).isFalse();
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void doesNotLookBackWithoutAPlan() {
        questions.writes("STORY", "REVIEW");
        play.begin("invited").hands("choose").meet().hands("write-up-story", "storyWriteUp.held", "NOT_HAPPENING");

        play.after("P12M");

        assertThat(play.open()).isEmpty();
        assertThat(play.passed()).doesNotContain("quarterly-review");
    }

    @Test
    void beginsWhenTheEmployeeSwitchesThemOnLater() {
        atRest();
        questions.leavesOut("REVIEW");
        play.after("P3M");
        assertThat(play.open()).isEmpty();

        questions.writes("REVIEW");

        assertThat(play.after("P3M").open()).containsExactly("look-at-plan");
    }

    @Test
    void completesTheSeriesWhenTheEmployeeFinishesInALookBack() {
        atRest().after("P3M").hands("look-at-plan", "reviewEmployee.next", "FINISH");

        assertThat(questions.called()).endsWith("completeConversation");
        assertThat(play.after("P12M").isOver()).isTrue();
        assertThat(questions.called()).endsWith("eraseConversation");
    }

    @Test
    void completesTheSeriesWhenTheEmployeeFinishesAfterTwoQuartersPassedBy() {
        atRest().after("P3M").after("P21D").after("P3M").after("P21D");
        assertThat(play.open()).containsExactly("go-on-or-finish");

        play.hands("go-on-or-finish", "goOn.next", "FINISH");

        assertThat(questions.called()).endsWith("completeConversation");
    }

    @Test
    void goesOnAfterTwoQuartersPassedByWhenTheEmployeeLikes() {
        atRest().after("P3M").after("P21D").after("P3M").after("P21D");

        play.hands("go-on-or-finish", "goOn.next", "GO_ON").after("P3M");

        assertThat(play.open()).containsExactly("look-at-plan");
    }

    private Play atRest() {
        questions.writes("PLAN", "REVIEW").answers("plan.horizonEnd", Play.in("P10Y"));
        return play.begin("invited").hands("choose").hands("draft-plan");
    }
}

package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/quarterly-review.bpmn} promises. */
class QuarterlyReviewProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @BeforeEach
    void agreeToLooksBackWithNotes() {
        questions.writes("REVIEW");
    }

    @Test
    void asksTheManagerOnlyForWhatTheyPromised() {
        play.start("quarterly-review");

        assertThat(play.open()).containsExactly("look-at-plan");
        assertThat(play.hands("look-at-plan", "reviewEmployee.next", "GO_ON").isOver())
                .isTrue();
        assertThat(questions.called()).isEmpty();
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void asksBothSideBySide() {
        startWithPromises();

        assertThat(play.open()).containsExactly("look-at-commitments", "look-at-plan");
        play.hands("look-at-plan", "reviewEmployee.next", "GO_ON");
        assertThat(play.open()).containsExactly("look-at-commitments");
        assertThat(play.hands("look-at-commitments").isOver()).isTrue();
    }

    @Test
    void doesNotLetTheManagerNoticeASkippedQuarter() {
        startWithPromises().hands("look-at-plan", "reviewEmployee.next", "SKIP_QUARTER");

        assertThat(play.open()).containsExactly("look-at-commitments");
    }

    @Test
    void isNotHeldUpByTheManager() {
        startWithPromises()
                .hands("look-at-plan", "reviewEmployee.next", "GO_ON")
                .after("P21D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("remindManager");
    }

    @Test
    void passesQuietlyWhenNobodyLooks() {
        startWithPromises().after("P21D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("remindEmployee", "remindManager", "missReview REVIEW");
    }

    @Test
    void endsAtOnceWhenTheEmployeeFinishes() {
        startWithPromises().hands("look-at-plan", "reviewEmployee.next", "FINISH");

        assertThat(play.isOver()).isTrue();
        assertThat(play.passed()).contains("series-is-finished");
    }

    @Test
    void asksOnlyTheEmployeeAfterTwoQuartersPassedBy() {
        passOneQuarter();
        play.start("quarterly-review").after("P21D");

        assertThat(play.open()).containsExactly("go-on-or-finish");
        assertThat(play.task("go-on-or-finish").getAssignee()).isEqualTo("leyla");
        assertThat(play.hands("go-on-or-finish", "goOn.next", "GO_ON").isOver()).isTrue();
    }

    @Test
    void goesOnQuietlyWhenThatIsNotAnsweredEither() {
        passOneQuarter();
        play.start("quarterly-review").after("P21D").after("P21D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).doesNotContain("remindManager");
    }

    @Test
    void asksInTalkOnlyJustWhetherTheyTalked() {
        questions.talksOnly("REVIEW");
        play.start("quarterly-review").meet();

        assertThat(play.open()).containsExactly("say-whether-you-talked");
        assertThat(play.hands("say-whether-you-talked", "talkHeld.held", "MOVED")
                        .open())
                .containsExactly("propose-a-time", "propose-a-time-as-manager");
        play.meet().hands("say-whether-you-talked", "talkHeld.held", "YES");
        assertThat(play.isOver()).isTrue();
    }

    @Test
    void passesQuietlyWhenNoTimeIsFoundForATalk() {
        questions.talksOnly("REVIEW");
        play.start("quarterly-review").after("P21D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called())
                .containsExactly("beginTalk", "remindEmployee", "remindManager", "missReview REVIEW");
    }

    @Test
    void goesOnWhenTheManagerDoesNotSayWhetherTheyTalked() {
        questions.talksOnly("REVIEW");
        play.start("quarterly-review").meet().after("P14D");

        assertThat(play.isOver()).isTrue();
    }

    @Test
    void movesAnAgreedTalk() {
        questions.talksOnly("REVIEW");
        play.start("quarterly-review").agreeATime("P3D").tell("reschedule");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void becomesTalkOnlyAtAnyMoment() {
        startWithPromises();
        questions.talksOnly("REVIEW");
        play.tell("talk-only-REVIEW");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    private Play startWithPromises() {
        questions.answers("plan.managerCommits", true);
        return play.start("quarterly-review");
    }

    private void passOneQuarter() {
        play.start("quarterly-review").after("P21D");
        assertThat(play.isOver()).isTrue();
    }
}

package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/life-story.bpmn} promises. */
class LifeStoryProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @BeforeEach
    void agreeToTheLifeStoryWithNotes() {
        questions.writes("STORY");
    }

    @Test
    void offersThePreparationBesideLookingForATime() {
        play.start("life-story");

        assertThat(play.open()).containsExactly("prepare-story", "propose-a-time", "propose-a-time-as-manager");
        assertThat(play.task("prepare-story").getDueDate()).isNull();
    }

    @Test
    void goesOnWithoutThePreparation() {
        play.start("life-story").meet().hands("write-up-story", "storyWriteUp.held", "YES");
        play.hands("check-values");

        assertThat(play.isOver()).isTrue();
        assertThat(play.passed()).contains("values-are-checked");
        assertThat(questions.called()).containsExactly("beginTalk", "finishStage STORY");
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void doesNotWaitLongerOnceTheyPrepared() {
        play.start("life-story").hands("prepare-story").meet();

        assertThat(play.open()).containsExactly("write-up-story");
    }

    @Test
    void leavesTheLastWordOnTheValuesToTheEmployee() {
        play.start("life-story").meet().hands("write-up-story", "storyWriteUp.held", "YES");

        assertThat(play.task("check-values").getAssignee()).isEqualTo("leyla");
        play.after("P100D");
        assertThat(play.open()).containsExactly("check-values", "prepare-story");
        assertThat(questions.called()).containsExactly("beginTalk", "remindEmployee");
    }

    @Test
    void takesTheCheckAwayWhenItBecomesTalkOnly() {
        play.start("life-story").meet().hands("write-up-story", "storyWriteUp.held", "YES");
        questions.talksOnly("STORY");
        play.tell("talk-only-STORY");

        assertThat(play.open()).containsExactly("say-whether-you-talked");
    }

    @Test
    void discardsAWriteUpThatDoesNotComeInFourteenDays() {
        play.start("life-story").meet().after("P14D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called())
                .containsExactly("beginTalk", "remindManager", "discardWriteUp STORY", "finishStage STORY");
    }

    @Test
    void letsTheEmployeeGoOnWithoutTheWriteUp() {
        play.start("life-story").meet().tell("go-on-without-write-up");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp STORY", "finishStage STORY");
    }

    @Test
    void looksForAnotherDayWhenTheTalkWasMoved() {
        play.start("life-story").meet().hands("write-up-story", "storyWriteUp.held", "MOVED");

        assertThat(play.open()).containsExactly("prepare-story", "propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void endsWhenTheTalkWillNotTakePlace() {
        play.start("life-story").meet().hands("write-up-story", "storyWriteUp.held", "NOT_HAPPENING");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "finishStage STORY");
    }

    @Test
    void movesAnAgreedTalk() {
        play.start("life-story").agreeATime("P3D").tell("reschedule");

        assertThat(play.open()).containsExactly("prepare-story", "propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void keepsAnAgreedTimeWhenItBecomesTalkOnly() {
        play.start("life-story").agreeATime("P3D");
        questions.talksOnly("STORY");
        play.tell("talk-only-STORY");

        assertThat(play.open()).isEmpty();
        assertThat(play.after("P3D").open()).containsExactly("say-whether-you-talked");
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp STORY");
    }

    @Test
    void takesEverythingWrittenAwayWhenItBecomesTalkOnly() {
        play.start("life-story");
        questions.talksOnly("STORY");
        play.tell("talk-only-STORY");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.meet().open()).containsExactly("say-whether-you-talked");
    }

    @Test
    void replacesTheWriteUpWhenItBecomesTalkOnly() {
        play.start("life-story").meet();
        questions.talksOnly("STORY");
        play.tell("talk-only-STORY");

        assertThat(play.open()).containsExactly("say-whether-you-talked");
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp STORY");
    }
}

package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/visions.bpmn} promises. */
class VisionsProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @BeforeEach
    void agreeToVisionsWithNotes() {
        questions.writes("VISION");
    }

    @Test
    void offersTheSketchesBesideLookingForATime() {
        play.start("visions");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "sketch-visions");
    }

    @Test
    void offersTheSkillsOnceThereIsASketch() {
        play.start("visions").hands("sketch-visions");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "rate-skills");
    }

    @Test
    void goesOnWithoutAnySketch() {
        play.start("visions").meet().hands("write-up-visions", "visionsWriteUp.held", "YES");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "finishStage VISION");
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void neverRemindsOfASketch() {
        play.start("visions").agreeATime("P60D").after("P59D");

        assertThat(play.open()).containsExactly("sketch-visions");
        assertThat(questions.called()).containsExactly("beginTalk");
    }

    @Test
    void discardsAWriteUpThatDoesNotComeInFourteenDays() {
        play.start("visions").meet().after("P14D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called())
                .containsExactly("beginTalk", "remindManager", "discardWriteUp VISION", "finishStage VISION");
    }

    @Test
    void letsTheEmployeeGoOnWithoutTheWriteUp() {
        play.start("visions").meet().tell("go-on-without-write-up");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp VISION", "finishStage VISION");
    }

    @Test
    void looksForAnotherDayWhenTheTalkWasMoved() {
        play.start("visions").meet().hands("write-up-visions", "visionsWriteUp.held", "MOVED");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "sketch-visions");
    }

    @Test
    void endsWhenTheTalkWillNotTakePlace() {
        play.start("visions").meet().hands("write-up-visions", "visionsWriteUp.held", "NOT_HAPPENING");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "finishStage VISION");
    }

    @Test
    void movesAnAgreedTalk() {
        play.start("visions").agreeATime("P3D").tell("reschedule");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager", "sketch-visions");
    }

    @Test
    void keepsAnAgreedTimeWhenItBecomesTalkOnly() {
        play.start("visions").agreeATime("P3D");
        questions.talksOnly("VISION");
        play.tell("talk-only-VISION");

        assertThat(play.open()).isEmpty();
        assertThat(play.after("P3D").open()).containsExactly("say-whether-you-talked");
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp VISION");
    }

    @Test
    void takesEverythingWrittenAwayWhenItBecomesTalkOnly() {
        play.start("visions");
        questions.talksOnly("VISION");
        play.tell("talk-only-VISION");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.meet().open()).containsExactly("say-whether-you-talked");
    }

    @Test
    void replacesTheWriteUpWhenItBecomesTalkOnly() {
        play.start("visions").meet();
        questions.talksOnly("VISION");
        play.tell("talk-only-VISION");

        assertThat(play.open()).containsExactly("say-whether-you-talked");
        assertThat(questions.called()).containsExactly("beginTalk", "discardWriteUp VISION");
    }
}

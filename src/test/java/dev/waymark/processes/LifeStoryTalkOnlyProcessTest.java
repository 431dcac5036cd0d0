package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/life-story.bpmn} promises in talk only. */
class LifeStoryTalkOnlyProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void asksInTalkOnlyJustWhetherTheyTalked() {
        questions.includes("STORY");
        play.start("life-story");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.meet().open()).containsExactly("say-whether-you-talked");
        assertThat(play.hands("say-whether-you-talked", "talkHeld.held", "YES").isOver())
                .isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "finishStage STORY");
    }

    @Test
    void looksForAnotherDayWhenATalkWithoutNotesWasMoved() {
        questions.includes("STORY");
        play.start("life-story").meet().hands("say-whether-you-talked", "talkHeld.held", "MOVED");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void goesOnWhenTheManagerDoesNotSayWhetherTheyTalked() {
        questions.includes("STORY");
        play.start("life-story").meet().after("P14D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("beginTalk", "remindManager", "finishStage STORY");
    }

    @Test
    void movesAnAgreedTalkWithoutNotes() {
        questions.includes("STORY");
        play.start("life-story").agreeATime("P3D").tell("reschedule");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }
}

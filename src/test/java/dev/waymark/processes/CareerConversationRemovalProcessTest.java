package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/career-conversation.bpmn} promises when the employee takes out what the manager had read. */
class CareerConversationRemovalProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @Test
    void asksTheManagerBesideWhateverGoesOn() {
        questions.writes("STORY");
        play.begin("invited").hands("choose");

        play.tell("taken-out");

        assertThat(play.open())
                .containsExactly("acknowledge-removal", "prepare-story", "propose-a-time", "propose-a-time-as-manager");
        assertThat(play.task("acknowledge-removal").getAssignee()).isEqualTo("marek");
        assertThat(play.task("acknowledge-removal").getDueDate()).isCloseTo(Play.in("P3D"), 5_000);
    }

    @Test
    void leavesTheQuestionOpenAndPressesNobody() {
        questions.writes("PLAN");
        play.begin("invited").hands("choose").hands("draft-plan").tell("taken-out");
        var calledBefore = questions.called();

        play.after("P30D");

        assertThat(play.open()).contains("acknowledge-removal");
        assertThat(questions.called()).isEqualTo(calledBefore);
    }

    @Test
    void goesOnWithoutWaitingForTheAnswer() {
        questions.writes("STORY", "PLAN");
        play.begin("invited").hands("choose").tell("taken-out");
        questions.leavesOut("STORY");

        play.tell("leave-out-STORY");
        assertThat(play.open()).containsExactly("acknowledge-removal", "draft-plan");

        play.hands("acknowledge-removal");
        assertThat(play.open()).containsExactly("draft-plan");
    }

    @Test
    void endsWithTheSeriesEvenIfNobodyAnswered() {
        questions.answers("plan.horizonEnd", Play.in("P18M")).writes("PLAN");
        play.begin("invited").hands("choose").hands("draft-plan").tell("taken-out");
        play.after("P18M").hands("choose-what-is-next", "next.next", "FINISH");
        assertThat(play.open()).containsExactly("acknowledge-removal");

        play.after("P12M");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).endsWith("eraseConversation");
    }

    @Test
    void endsWithARequestThatCameToNothing() {
        play.begin("asked").tell("taken-out").hands("reply-to-request", "replyRequest.decision", "CANNOT");

        play.hands("choose-a-way-on", "wayOn.next", "WORKBOOK");

        assertThat(play.isOver()).isTrue();
    }
}

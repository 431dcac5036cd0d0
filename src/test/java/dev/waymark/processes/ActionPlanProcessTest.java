package dev.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code processes/action-plan.bpmn} promises. */
class ActionPlanProcessTest {

    @RegisterExtension
    final Play play = new Play();

    private final StubbedQuestions questions = play.questions();

    @BeforeEach
    void agreeToThePlanWithNotes() {
        questions.writes("PLAN");
    }

    @Test
    void publishesAPlanThatStaysPrivate() {
        play.start("action-plan").hands("draft-plan");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("publishPlan PLAN", "finishStage PLAN");
        assertThat(play.variables()).containsOnly("conversation");
    }

    @Test
    void publishesSharedActionsThatNeedNobodyElse() {
        questions.answers("plan.shared", true);
        play.start("action-plan").hands("draft-plan");

        assertThat(play.isOver()).isTrue();
    }

    @Test
    void remindsOnceOfTheDraftAndWaits() {
        play.start("action-plan").after("P90D");

        assertThat(play.open()).containsExactly("draft-plan");
        assertThat(questions.called()).containsExactly("remindEmployee");
    }

    @Test
    void asksTheManagerForAReply() {
        share();

        assertThat(play.open()).containsExactly("reply-to-plan");
        assertThat(play.task("reply-to-plan").getAssignee()).isEqualTo("marek");
    }

    @Test
    void publishesOnceAllActionsAreAgreed() {
        share();
        questions.answers("plan.approved", true);
        play.hands("reply-to-plan");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("publishPlan PLAN", "finishStage PLAN");
    }

    @Test
    void tellsTheEmployeeWhenAReplyIsDueAndLetsThemPublish() {
        share().after("P7D");

        assertThat(questions.called()).containsExactly("remindManager", "tellReplyIsDue");
        assertThat(play.open()).containsExactly("reply-to-plan");
        assertThat(play.tell("publish-without-reply").isOver()).isTrue();
        assertThat(questions.called()).endsWith("publishPlan PLAN", "finishStage PLAN");
    }

    @Test
    void letsTheEmployeeSettleWhatIsOpen() {
        share();
        questions.answers("plan.mayBeSentAgain", true);
        play.hands("reply-to-plan");

        assertThat(play.open()).containsExactly("settle-open-actions");
        assertThat(play.hands("settle-open-actions", "settle.next", "PUBLISH_AGREED_PART")
                        .isOver())
                .isTrue();
    }

    @Test
    void publishesTheAgreedPartWhenNothingIsSettled() {
        share();
        questions.answers("plan.mayBeSentAgain", true);
        play.hands("reply-to-plan").after("P14D");

        assertThat(play.isOver()).isTrue();
        assertThat(questions.called()).containsExactly("remindEmployee", "publishPlan PLAN", "finishStage PLAN");
    }

    @Test
    void sendsThePlanAgainOnlyAsOftenAsItMay() {
        share();
        questions.answers("plan.mayBeSentAgain", true);
        play.hands("reply-to-plan").hands("settle-open-actions", "settle.next", "SEND_AGAIN");
        assertThat(play.open()).containsExactly("reply-to-plan");

        questions.answers("plan.mayBeSentAgain", false);
        play.hands("reply-to-plan");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void letsTheEmployeeSettleAfterTheTalk() {
        share().hands("reply-to-plan").meet();

        assertThat(play.open()).containsExactly("settle-open-actions");
        assertThat(play.hands("settle-open-actions", "settle.next", "PUBLISH_AGREED_PART")
                        .isOver())
                .isTrue();
    }

    @Test
    void talksItThroughWhenTheEmployeeLikes() {
        share();
        questions.answers("plan.mayBeSentAgain", true);
        play.hands("reply-to-plan").hands("settle-open-actions", "settle.next", "TALK_IT_THROUGH");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.agreeATime("P3D").tell("reschedule").open())
                .containsExactly("propose-a-time", "propose-a-time-as-manager");
    }

    @Test
    void doesNotDependOnTheManagerFindingATime() {
        share().hands("reply-to-plan").after("P14D");

        assertThat(play.open()).containsExactly("settle-open-actions");
    }

    @Test
    void becomesTalkOnlyAtAnyMoment() {
        share();
        questions.talksOnly("PLAN");
        play.tell("talk-only-PLAN");

        assertThat(play.open()).containsExactly("propose-a-time", "propose-a-time-as-manager");
        assertThat(play.meet().open()).containsExactly("say-whether-you-talked");
    }

    @Test
    void keepsAnAgreedTimeWhenItBecomesTalkOnly() {
        share().hands("reply-to-plan").agreeATime("P3D");
        questions.talksOnly("PLAN");
        play.tell("talk-only-PLAN");

        assertThat(play.open()).isEmpty();
        assertThat(play.after("P3D").open()).containsExactly("say-whether-you-talked");
    }

    private Play share() {
        questions.answers("plan.shared", true).answers("plan.needsReply", true);
        return play.start("action-plan").hands("draft-plan");
    }
}

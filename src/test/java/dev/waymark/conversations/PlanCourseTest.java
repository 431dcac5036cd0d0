package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanCourseTest {

    private final PlanCourse plan = new PlanCourse();

    @Test
    void isAnsweredTwiceInWriting() {
        plan.send();
        plan.answered();
        assertThat(plan.mayBeSentAgain(2)).isTrue();

        plan.answered();
        assertThat(plan.mayBeSentAgain(2)).isFalse();
    }

    @Test
    void isAnsweredAsOftenAsThePolicySays() {
        plan.send();
        plan.answered();

        assertThat(plan.mayBeSentAgain(1)).isFalse();
        assertThat(plan.mayBeSentAgain(3)).isTrue();
    }

    @Test
    void startsOverWhenItIsAdjusted() {
        plan.send();
        plan.answered();
        plan.answered();

        plan.beginAgain();

        assertThat(plan.wasSent()).isFalse();
        assertThat(plan.mayBeSentAgain(2)).isTrue();
    }
}

package dev.waymark.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.proof.TimerLimits;
import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far each policy goes, and which length holds for what. */
class PolicyKeyTest {

    private static final PersonId KIM = new PersonId("kim");

    @ParameterizedTest
    @CsvSource({
        "PLAN_ROUNDS, T8, 2, 1, 3",
        "WAITING_PERIOD, T13, 180, 90, 365",
        "ARCHIVE, T14, 12, 0, 24",
        "NEUTRAL_LINE, T15, 30, 1, 30",
        "BACKUPS, T16, 30, 7, 35",
        "LEAVERS, T17, 30, 7, 60",
        "SMALLEST_NUMBER, k, 5, 5, 1000"
    })
    void goesAsFarAsTheListOfPoliciesSaysAndNoFurther(PolicyKey key, String code, int shipped, int least, int most) {
        assertThat(key.code()).isEqualTo(code);
        assertThat(key.shipped()).isEqualTo(shipped);
        assertThat(key.allows(shipped)).isTrue();
        assertThat(key.allows(least)).isTrue();
        assertThat(key.allows(most)).isTrue();
        assertThat(key.allows(least - 1)).isFalse();
        assertThat(key.allows(most + 1)).isFalse();
    }

    /** A diagram may have a timer of the same policy, which is proven against limits of its own. */
    @ParameterizedTest
    @EnumSource(
            value = PolicyKey.class,
            names = {"WAITING_PERIOD", "ARCHIVE", "NEUTRAL_LINE", "BACKUPS", "LEAVERS"})
    void staysInsideWhatTheProofLetsATimerBe(PolicyKey key) {
        var proven = TimerLimits.of(key.code()).orElseThrow();
        var days = key.unit() == PolicyKey.Unit.MONTHS ? 30 : 1;

        assertThat((long) key.least() * days).isGreaterThanOrEqualTo(proven.least());
        assertThat((long) key.most() * days).isLessThanOrEqualTo(proven.most());
    }

    @Test
    void keepsForWhatHasBegunTheLengthOfItsDay() {
        var kept = new PolicyValues(
                PolicyKey.ARCHIVE,
                List.of(
                        new PolicyValues.Change(6, KIM, Instant.parse("2026-11-10T09:00:00Z")),
                        new PolicyValues.Change(24, KIM, Instant.parse("2026-11-20T09:00:00Z"))));

        assertThat(kept.on(LocalDate.of(2026, 11, 9))).isEqualTo(12);
        assertThat(kept.lengthOn(LocalDate.of(2026, 11, 19))).isEqualTo(Period.ofMonths(6));
        assertThat(kept.lengthOn(LocalDate.of(2030, 1, 1))).isEqualTo(Period.ofMonths(24));
    }
}

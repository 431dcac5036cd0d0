package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final Hand clock = new Hand();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void letsALoginRestAfterTooManyFailures() {
        fail("leyla", SignInAttempts.PER_LOGIN);

        assertThatThrownBy(() -> attempts.requireRoom("leyla", "10.0.0.9"))
                .isInstanceOfSatisfying(TooManyAttempts.class, rest -> assertThat(rest.minutes())
                        .isEqualTo(15));
        assertThatCode(() -> attempts.requireRoom("marek", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void letsAnAddressRestThatTriesManyLogins() {
        for (var login = 0; login < SignInAttempts.PER_ADDRESS; login++) {
            attempts.failed("login-" + login, "10.0.0.1");
        }

        assertThatThrownBy(() -> attempts.requireRoom("leyla", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.requireRoom("leyla", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void tellsHowLongTheRestLasts() {
        fail("leyla", SignInAttempts.PER_LOGIN);
        clock.advance(Duration.ofMinutes(11).plusSeconds(30));

        assertThatThrownBy(() -> attempts.requireRoom("leyla", "10.0.0.1"))
                .isInstanceOfSatisfying(TooManyAttempts.class, rest -> assertThat(rest.minutes())
                        .isEqualTo(4));
    }

    @Test
    void opensAgainAfterAQuarterOfAnHour() {
        fail("leyla", SignInAttempts.PER_LOGIN);
        clock.advance(SignInAttempts.WINDOW);

        assertThatCode(() -> attempts.requireRoom("leyla", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void forgetsFailuresOfALoginThatGotIn() {
        fail("leyla", SignInAttempts.PER_LOGIN - 1);
        attempts.succeeded("leyla");
        fail("leyla", SignInAttempts.PER_LOGIN - 1);

        assertThatCode(() -> attempts.requireRoom("leyla", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void fail(String login, int times) {
        for (var time = 0; time < times; time++) {
            attempts.failed(login, "10.0.0.1");
        }
    }

    /** A clock that moves when told to. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-22T20:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void tellsHowFarAwayADayIsAndWhichOneItIs() {
        var moments = momentsOf(Locale.ENGLISH, "Europe/Berlin");

        assertThat(moments.day(LocalDate.of(2026, 11, 22))).isEqualTo("today (Sun 22 Nov 2026)");
        assertThat(moments.day(LocalDate.of(2026, 11, 25))).isEqualTo("in 3 days (Wed 25 Nov 2026)");
        assertThat(moments.day(LocalDate.of(2026, 11, 1))).isEqualTo("3 weeks ago (Sun 1 Nov 2026)");
        assertThat(moments.day(LocalDate.of(2028, 5, 15))).isEqualTo("in 18 months (Mon 15 May 2028)");
    }

    @Test
    void speaksGerman() {
        assertThat(momentsOf(Locale.GERMAN, "Europe/Berlin").moment(Instant.parse("2026-11-25T09:00:00Z")))
                .isEqualTo("in 3 Tagen (Mi. 25. Nov. 2026, 10:00 Uhr)");
    }

    @Test
    void countsDaysWhereThePersonLives() {
        assertThat(momentsOf(Locale.ENGLISH, "Asia/Tokyo").moment(NOW)).isEqualTo("today (Mon 23 Nov 2026, 05:00)");
        assertThat(momentsOf(Locale.ENGLISH, "Europe/London").today()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    private static Moments momentsOf(Locale locale, String zone) {
        var visitor = mock(CurrentVisitor.class);
        when(visitor.find())
                .thenReturn(Optional.of(new Visitor("Ada Wong", locale, ZoneId.of(zone), Appearance.SYSTEM)));
        return new Moments(visitor, new MessageBundles(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}

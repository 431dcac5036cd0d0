package dev.waymark.conversations.process;

import dev.waymark.engine.Question;
import dev.waymark.engine.UnknownQuestion;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By when something is asked for: <code>${due.in('P10D')}</code>, <code>${due.workingDays('5')}</code>. */
@Configuration(proxyBeanMethods = false)
class DueQuestion {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Bean
    Question due(Clock clock) {
        return Question.of("due", (about, what, with) -> switch (what) {
            case "in" -> Date.from(inZone(clock).plus(Period.parse(with.get(0))).toInstant());
            case "workingDays" -> Date.from(workingDays(inZone(clock), Integer.parseInt(with.get(0))));
            default -> throw new UnknownQuestion("due", what);
        });
    }

    private static Instant workingDays(ZonedDateTime from, int days) {
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.toInstant();
    }

    private static ZonedDateTime inZone(Clock clock) {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

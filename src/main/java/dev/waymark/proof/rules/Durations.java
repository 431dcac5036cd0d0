package dev.waymark.proof.rules;

import dev.waymark.proof.TimerLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How long timers may be, by the keys that HR knows them by. */
public final class Durations {

    private static final Pattern ISO = Pattern.compile("P(?!$)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?"
            + "(T(?=\\d)(\\d{1,4}H)?(\\d{1,4}M)?(\\d{1,4}S)?)?");

    private static final Map<String, TimerLimits> BY_KEY = Map.ofEntries(
            Map.entry("T1", new TimerLimits(1, 60)),
            Map.entry("T3", new TimerLimits(7, 60)),
            Map.entry("T4", new TimerLimits(1, 30)),
            Map.entry("T5", new TimerLimits(7, 30)),
            Map.entry("T6", new TimerLimits(1, 30)),
            Map.entry("T7", new TimerLimits(3, 21)),
            Map.entry("T9", new TimerLimits(30, 180)),
            Map.entry("T10", new TimerLimits(7, 30)),
            Map.entry("T12", new TimerLimits(14, 90)),
            Map.entry("T13", new TimerLimits(90, 365)),
            Map.entry("T14", new TimerLimits(0, 720)),
            Map.entry("T15", new TimerLimits(0, 30)),
            Map.entry("T16", new TimerLimits(0, 35)),
            Map.entry("T17", new TimerLimits(0, 60)));

    private Durations() {}

    /** How long a timer of this name may be. */
    public static Optional<TimerLimits> limits(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    static boolean isKey(String key) {
        return BY_KEY.containsKey(key);
    }

    static boolean isInside(String key, String duration) {
        var limits = BY_KEY.get(key);
        var days = days(duration);
        return limits != null
                && days.isPresent()
                && limits.least() <= days.getAsLong()
                && days.getAsLong() <= limits.most();
    }

    /** The length in days; empty when it is no ISO-8601 duration that the engine reads in the same way. */
    public static OptionalLong days(String duration) {
        if (!ISO.matcher(duration).matches()) {
            return OptionalLong.empty();
        }
        try {
            var time = duration.indexOf('T');
            var period = time == 1 ? Period.ZERO : Period.parse(time < 0 ? duration : duration.substring(0, time));
            var rest = time < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(time));
            return OptionalLong.of(period.toTotalMonths() * 30 + period.getDays() + rest.toDays());
        } catch (DateTimeException | ArithmeticException noDuration) {
            return OptionalLong.empty();
        }
    }

    static boolean isDuration(String text) {
        return days(text).isPresent();
    }
}

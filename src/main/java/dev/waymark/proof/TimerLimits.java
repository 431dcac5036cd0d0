package dev.waymark.proof;

import dev.waymark.proof.rules.Durations;
import java.util.Optional;

/** From how many days to how many a timer of a policy such as {@code T3} may last; a month counts as thirty days. */
public record TimerLimits(long least, long most) {

    /** Nothing for names that no policy has. */
    public static Optional<TimerLimits> of(String policy) {
        return Durations.limits(policy);
    }

    /** Whether a duration such as {@code P21D} is inside; nobody is given less than a day. */
    public boolean include(String duration) {
        var days = Durations.days(duration);
        return days.isPresent() && Math.max(least, 1) <= days.getAsLong() && days.getAsLong() <= most;
    }
}

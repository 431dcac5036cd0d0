package dev.waymark.policies;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a policy was and is. What has begun keeps the length that held on its day: nobody's notes go earlier, or stay
 * longer, than they were told.
 *
 * @param changes the oldest first
 */
public record PolicyValues(PolicyKey key, List<Change> changes) {

    public PolicyValues {
        changes = List.copyOf(changes);
    }

    /** Who set it to what, and when. */
    public record Change(int value, PersonId by, Instant at) {

        private boolean isBy(LocalDate day) {
            return !LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(day);
        }
    }

    public int on(LocalDate day) {
        return changes.stream()
                .filter(change -> change.isBy(day))
                .reduce((earlier, later) -> later)
                .map(Change::value)
                .orElse(key.shipped());
    }

    /** As a stretch of time. */
    public Period lengthOn(LocalDate day) {
        return switch (key.unit()) {
            case DAYS -> Period.ofDays(on(day));
            case MONTHS -> Period.ofMonths(on(day));
            case TIMES, CONVERSATIONS -> throw new IllegalStateException("%s is no time".formatted(key.code()));
        };
    }
}

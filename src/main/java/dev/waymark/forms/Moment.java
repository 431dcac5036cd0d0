package dev.waymark.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How precise a date is, and how it is written: days and times as they are on the wall, moments with or without a zone. */
public enum Moment {
    DAY,
    TIME,
    /** A moment of the world, written with {@code Z} or an offset. */
    INSTANT,
    /** A moment as it is on the wall, without a zone. */
    LOCAL;

    private static final int LONGEST = 40;

    static Moment read(JsonPart part) {
        var format = part.text("timeSerializingFormat").orElse("");
        var local = format.equals("no_timezone");
        if (!format.isEmpty() && !local && !format.equals("utc_offset") && !format.equals("utc_normalized")) {
            part.find("timeSerializingFormat", "This is utc_offset, utc_normalized or no_timezone.");
        }
        return switch (part.text("subtype").orElse("date")) {
            case "date" -> DAY;
            case "time" -> TIME;
            case "datetime" -> local ? LOCAL : INSTANT;
            default -> {
                part.find("subtype", "This is date, time or datetime.");
                yield DAY;
            }
        };
    }

    boolean isWritten(String text) {
        return switch (this) {
            case DAY -> Days.find(text).isPresent();
            case TIME -> parses(text, LocalTime::parse) || parses(text, OffsetTime::parse);
            case INSTANT -> parses(text, OffsetDateTime::parse);
            case LOCAL -> parses(text, LocalDateTime::parse);
        };
    }

    /** The day on which this is for somebody in that zone. */
    Optional<LocalDate> day(String text, ZoneId zone) {
        return switch (this) {
            case DAY -> Days.find(text);
            case TIME, INSTANT, LOCAL -> onTheWall(text, zone).map(LocalDateTime::toLocalDate);
        };
    }

    /** What calendar and clock show then for somebody in that zone, if this is a moment. */
    Optional<LocalDateTime> onTheWall(String text, ZoneId zone) {
        return switch (this) {
            case DAY, TIME -> Optional.empty();
            case INSTANT ->
                Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime());
            case LOCAL -> Optional.of(LocalDateTime.parse(text));
        };
    }

    private static boolean parses(String text, Function<String, ?> parser) {
        try {
            return text.length() <= LONGEST && parser.apply(text) != null;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}

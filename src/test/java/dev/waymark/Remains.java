package dev.waymark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What came into a database between two looks, with ids and marks made alike and times told from the first look. */
public record Remains(List<WholeDatabase.Row> before, List<WholeDatabase.Row> after, Instant start) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|-[0-9a-f]{8}\\b");
    private static final Pattern MARK = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?))?");
    private static final Pattern NUMBER_OF_ROW = Pattern.compile("\\bid=\\d+");

    public List<String> normalised() {
        var known =
                new HashSet<>(before.stream().map(WholeDatabase.Row::toString).toList());
        return after.stream()
                .map(WholeDatabase.Row::toString)
                .filter(row -> !known.contains(row))
                .map(this::normalised)
                .sorted()
                .toList();
    }

    private String normalised(String row) {
        var alike = MARK.matcher(ID.matcher(row).replaceAll("id")).replaceAll("mark");
        return NUMBER_OF_ROW
                .matcher(TIME.matcher(alike).replaceAll(this::sinceStart))
                .replaceAll("id=n");
    }

    private String sinceStart(MatchResult time) {
        var day = LocalDate.parse(time.group(1));
        if (time.group(2) == null) {
            return "day "
                    + (day.toEpochDay()
                            - LocalDate.ofInstant(start, ZoneOffset.UTC).toEpochDay());
        }
        var at = LocalDateTime.parse(time.group(1) + "T" + time.group(2)).toInstant(ZoneOffset.UTC);
        return "time " + Duration.between(start, at).toDays();
    }
}

package dev.waymark.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as forms write them: 2026-11-22. */
final class Days {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    static Optional<LocalDate> find(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

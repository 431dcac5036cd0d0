package dev.waymark.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A first or last day, relative to today, fixed, or worked out. */
public record DateLimit(Optional<Integer> daysFromToday, Optional<LocalDate> fixed, Optional<Feel> expression) {

    static final DateLimit TODAY = new DateLimit(Optional.of(0), Optional.empty(), Optional.empty());

    private static final Pattern RELATIVE = Pattern.compile("today\\s*(?:([+-])\\s*(\\d{1,5}))?");

    static Optional<DateLimit> read(JsonPart part, String name) {
        var text = part.property(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().startsWith("=")) {
            return part.propertyFeel(name)
                    .map(feel -> new DateLimit(Optional.empty(), Optional.empty(), Optional.of(feel)));
        }
        var limit = relative(text.get()).or(() -> Days.find(text.get())
                .map(day -> new DateLimit(Optional.empty(), Optional.of(day), Optional.empty())));
        if (limit.isEmpty()) {
            part.find(
                    "properties." + name,
                    "A limit is written today, today+7, today-30, 2026-11-22 or =expression; the earliest may be now.");
        }
        return limit;
    }

    private static Optional<DateLimit> relative(String text) {
        var parts = RELATIVE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var days = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Optional.of(new DateLimit(
                Optional.of("-".equals(parts.group(1)) ? -days : days), Optional.empty(), Optional.empty()));
    }

    Optional<LocalDate> in(Scope scope) {
        return daysFromToday
                .map(days -> scope.context().today().plusDays(days))
                .or(() -> fixed)
                .or(() -> expression
                        .flatMap(feel -> feel.evaluate(scope.values()))
                        .flatMap(JsonTree::day));
    }
}

package dev.waymark.modeling.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What timers are called in a diagram, which is how long they last: "7 days". Whoever makes it 14 days wants to read that, in
 * both languages; any other name stays.
 */
public final class SpanNames {

    private static final Pattern SPAN = Pattern.compile("P(\\d{1,3})([DWM])");

    private SpanNames() {}

    /** What to write on a timer that shall last so long now, in the words of {@code diagram-changes.js}. */
    public static Map<String, String> renamed(Step timer, String now) {
        var renamed = new LinkedHashMap<String, String>();
        replaced(timer.timer(), now).forEach((before, after) -> {
            if (timer.name().equals(before)) {
                renamed.put("name", after);
            }
            if (timer.property("de.name").equals(before)) {
                renamed.put("property:de.name", after);
            }
        });
        return renamed;
    }

    /** The names by the length before, each with the one by the length now. */
    static Map<String, String> replaced(String before, String now) {
        var replaced = new LinkedHashMap<String, String>();
        put(replaced, english(before), english(now));
        put(replaced, german(before), german(now));
        return replaced;
    }

    private static void put(Map<String, String> names, Optional<String> before, Optional<String> now) {
        before.ifPresent(name -> now.ifPresent(other -> names.put(name, other)));
    }

    private static Optional<String> english(String span) {
        return in(
                span, Map.of("D", "day", "W", "week", "M", "month"), Map.of("D", "days", "W", "weeks", "M", "months"));
    }

    private static Optional<String> german(String span) {
        return in(
                span,
                Map.of("D", "Tag", "W", "Woche", "M", "Monat"),
                Map.of("D", "Tage", "W", "Wochen", "M", "Monate"));
    }

    private static Optional<String> in(String span, Map<String, String> one, Map<String, String> many) {
        var found = SPAN.matcher(span);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(found.group(1));
        var unit = (number == 1 ? one : many).getOrDefault(found.group(2), "");
        return Optional.of("%d %s".formatted(number, unit));
    }
}

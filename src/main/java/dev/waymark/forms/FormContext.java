package dev.waymark.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form may know beside its answers: the time and zone of the person, and read-only values for conditions, labels,
 * options and fixed rows. Items of lists carry {@code _id}, and {@code label} where they are options.
 */
public record FormContext(LocalDateTime now, ZoneId zone, Map<String, Object> values) {

    public FormContext {
        values = JsonTree.copy(values);
    }

    public static FormContext on(LocalDate today, ZoneId zone) {
        return at(today.atStartOfDay(), zone);
    }

    public static FormContext at(LocalDateTime now, ZoneId zone) {
        return new FormContext(now, zone, Map.of());
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public FormContext with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new FormContext(now, zone, more);
    }

    /** The items of a list, empty if there is no such list. */
    List<Map<String, Object>> items(String name) {
        return JsonTree.find(values, name).map(JsonTree::list).orElse(List.of()).stream()
                .map(JsonTree::object)
                .limit(RepeatingRows.MOST)
                .toList();
    }

    /** Names the context without what is in it. */
    @Override
    public String toString() {
        return "FormContext[%s, %d values]".formatted(today(), values.size());
    }
}

package dev.waymark.forms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form may know beside its answers: the day and zone of the person, and read-only values for conditions, labels,
 * options and fixed rows. Items of lists carry {@code _id}, and {@code label} where they are options.
 */
public record FormContext(LocalDate today, ZoneId zone, Map<String, Object> values) {

    public FormContext {
        values = JsonTree.copy(values);
    }

    public static FormContext on(LocalDate today, ZoneId zone) {
        return new FormContext(today, zone, Map.of());
    }

    public FormContext with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new FormContext(today, zone, more);
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
        return "FormContext[%s, %d values]".formatted(today, values.size());
    }
}

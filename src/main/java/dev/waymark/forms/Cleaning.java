package dev.waymark.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves of given answers only what the form asks for and shows. */
record Cleaning(FormContext context, Set<String> hidden) {

    Map<String, Object> clean(List<Component> components, Map<String, Object> given) {
        var cleaned = new LinkedHashMap<String, Object>();
        clean(components, given, "", cleaned);
        return cleaned;
    }

    private void clean(List<Component> components, Map<String, Object> given, String row, Map<String, Object> cleaned) {
        for (var component : components) {
            if (hidden.contains(Hiding.place(component, row))) {
                continue;
            }
            if (component instanceof Group group) {
                clean(group.components(), given, row, cleaned);
            } else if (component instanceof Input input) {
                var key = input.field().key();
                JsonTree.find(given, key).ifPresent(value -> JsonTree.put(cleaned, key, value));
            } else if (component instanceof RepeatingRows rows) {
                JsonTree.put(cleaned, rows.key(), cleanRows(rows, given, row));
            }
        }
    }

    private List<Object> cleanRows(RepeatingRows rows, Map<String, Object> given, String row) {
        var cleaned = new ArrayList<Object>();
        var rowsGiven = Rows.given(rows, JsonTree.find(given, rows.key()).orElse(List.of()), context);
        for (var one : rowsGiven) {
            var kept = new LinkedHashMap<String, Object>();
            Rows.id(one).ifPresent(id -> kept.put(Rows.ID, id));
            clean(rows.components(), one, RowPath.of(row, rows, cleaned.size()), kept);
            cleaned.add(kept);
        }
        return cleaned;
    }
}

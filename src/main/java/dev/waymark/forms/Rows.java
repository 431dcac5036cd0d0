package dev.waymark.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a list as they were given: fixed ones completed and in the order of their items, free ones as they came. */
final class Rows {

    /** Under this key a row carries the id of its entry, or of the item it is about. */
    static final String ID = "_id";

    private static final Pattern OPAQUE = Pattern.compile("[\\w.:-]{1,64}");

    private Rows() {}

    static List<Map<String, Object>> given(RepeatingRows rows, @Nullable Object value, FormContext context) {
        var given = JsonTree.list(value).stream().map(JsonTree::object).toList();
        return rows.rowsFrom().map(from -> fixed(given, context.items(from))).orElseGet(() -> free(given));
    }

    private static List<Map<String, Object>> fixed(List<Map<String, Object>> given, List<Map<String, Object>> items) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            var id = item.get(ID);
            var row = new LinkedHashMap<String, Object>();
            given.stream()
                    .filter(candidate -> id != null && id.equals(candidate.get(ID)))
                    .findFirst()
                    .ifPresent(row::putAll);
            if (id != null) {
                row.put(ID, id);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> free(List<Map<String, Object>> given) {
        var seen = new HashSet<String>();
        return given.stream()
                .limit(RepeatingRows.MOST + 1L)
                .map(row -> id(row).filter(seen::add).isPresent() ? row : withoutId(row))
                .toList();
    }

    private static Map<String, Object> withoutId(Map<String, Object> row) {
        var copy = new LinkedHashMap<>(row);
        copy.remove(ID);
        return copy;
    }

    /** The id that a row carries, if it looks like one. */
    static Optional<String> id(Map<String, Object> row) {
        return Optional.ofNullable(row.get(ID))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> OPAQUE.matcher(text).matches());
    }
}

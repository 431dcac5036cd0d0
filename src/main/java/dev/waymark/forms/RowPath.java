package dev.waymark.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of rows inside rows, such as {@code skills[2].importance[1]}. */
final class RowPath {

    private static final Pattern STEP = Pattern.compile("([\\w.]+)\\[(\\d{1,3})](?:\\.|$)");

    private RowPath() {}

    static String of(String row, RepeatingRows rows, int index) {
        return "%s[%d]".formatted(field(row, rows.key()), index);
    }

    static String field(String row, String key) {
        return row.isEmpty() ? key : row + "." + key;
    }

    /** The row that this row is in, empty if it is in none. */
    static String around(String row) {
        var end = row.lastIndexOf("].");
        return end < 0 ? "" : row.substring(0, end + 1);
    }

    /** What expressions see in that row, given what they see around it; just that, where there is no such row. */
    static Scope scope(Form form, Scope around, String row) {
        var components = form.components();
        var steps = STEP.matcher(row);
        while (steps.find()) {
            var rows = find(components, steps.group(1));
            if (rows.isEmpty()) {
                return around;
            }
            if (steps.end() == row.length()) {
                return inside(rows.get(), Integer.parseInt(steps.group(2)), around);
            }
            components = rows.get().components();
        }
        return around;
    }

    private static Scope inside(RepeatingRows rows, int index, Scope around) {
        var given = JsonTree.find(around.own(), rows.key()).map(JsonTree::list).orElse(List.of());
        var row = JsonTree.object(index < given.size() ? given.get(index) : null);
        return around.row(rows, index, row).calculated(rows.components());
    }

    private static Optional<RepeatingRows> find(List<Component> components, String key) {
        return components.stream()
                .flatMap(RowPath::flat)
                .filter(rows -> rows.key().equals(key))
                .findFirst();
    }

    private static Stream<RepeatingRows> flat(Component component) {
        if (component instanceof Group group) {
            return group.components().stream().flatMap(RowPath::flat);
        }
        return component instanceof RepeatingRows rows ? Stream.of(rows) : Stream.empty();
    }
}

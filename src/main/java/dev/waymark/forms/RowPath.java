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

    /** What expressions see in that row; what is around it, where there is no such row. */
    static Scope scope(Form form, Scope root, String row) {
        var scope = root;
        var components = form.components();
        var steps = STEP.matcher(row);
        while (steps.find()) {
            var rows = find(components, steps.group(1));
            if (rows.isEmpty()) {
                return scope;
            }
            var index = Integer.parseInt(steps.group(2));
            var given = JsonTree.find(scope.own(), rows.get().key())
                    .map(JsonTree::list)
                    .orElse(List.of());
            var one = JsonTree.object(index < given.size() ? given.get(index) : null);
            components = rows.get().components();
            scope = scope.row(rows.get(), index, one).calculated(components);
        }
        return scope;
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

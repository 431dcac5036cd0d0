package dev.waymark.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row in which nobody wrote anything: nothing, or only what was preselected. It counts as not there. */
final class BlankRow {

    private BlankRow() {}

    static boolean is(Map<String, Object> row, List<Component> components) {
        return components.stream().allMatch(component -> isBlank(component, row));
    }

    private static boolean isBlank(Component component, Map<String, Object> row) {
        if (component instanceof Group group) {
            return is(row, group.components());
        }
        if (component instanceof RepeatingRows rows) {
            return JsonTree.find(row, rows.key()).map(JsonTree::list).orElse(List.of()).stream()
                    .allMatch(inner -> is(JsonTree.object(inner), rows.components()));
        }
        return !(component instanceof Input input) || isBlank(input, JsonTree.find(row, input.key()));
    }

    private static boolean isBlank(Input input, Optional<Object> value) {
        return value.isEmpty()
                || value.equals(input.field().defaultValue())
                || Boolean.FALSE.equals(value.get())
                || (value.get() instanceof String text && text.isBlank())
                || (value.get() instanceof List<?> list && list.isEmpty());
    }
}

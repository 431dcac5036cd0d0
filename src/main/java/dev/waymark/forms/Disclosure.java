package dev.waymark.forms;

import java.util.List;
import java.util.Map;

/** Looks for an answer that makes something readable for the other side, such as the decision to share a whole list. */
final class Disclosure {

    private Disclosure() {}

    static boolean in(List<Component> components, Scope scope) {
        return components.stream().anyMatch(component -> in(component, scope));
    }

    private static boolean in(Component component, Scope scope) {
        if (component instanceof Group group) {
            return in(group.components(), scope);
        }
        if (component instanceof RepeatingRows rows) {
            return inRows(rows, scope);
        }
        return component instanceof Input input
                && JsonTree.find(scope.own(), input.key()).isPresent()
                && input.field().sharing().isShared(scope.values(), input.key());
    }

    private static boolean inRows(RepeatingRows rows, Scope scope) {
        List<Map<String, Object>> given =
                JsonTree.find(scope.own(), rows.key()).map(JsonTree::list).orElse(List.of()).stream()
                        .map(JsonTree::object)
                        .toList();
        for (var index = 0; index < given.size(); index++) {
            if (in(rows.components(), scope.row(rows, index, given.get(index)))) {
                return true;
            }
        }
        return false;
    }
}

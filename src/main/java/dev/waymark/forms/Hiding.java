package dev.waymark.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which places of a form its conditions hide. */
final class Hiding {

    private final Set<String> places = new HashSet<>();

    private Hiding() {}

    static Set<String> places(List<Component> components, Scope scope) {
        var hiding = new Hiding();
        hiding.look(components, scope.calculated(components), "");
        return hiding.places;
    }

    static String place(Component component, String row) {
        return row + "|" + component.head().path();
    }

    private void look(List<Component> components, Scope scope, String row) {
        for (var component : components) {
            if (component
                    .head()
                    .hide()
                    .filter(feel -> feel.holds(scope.values()))
                    .isPresent()) {
                places.add(place(component, row));
            } else if (component instanceof Group group) {
                look(group.components(), scope, row);
            } else if (component instanceof RepeatingRows rows) {
                lookIntoRows(rows, scope, row);
            }
        }
    }

    private void lookIntoRows(RepeatingRows rows, Scope scope, String row) {
        var given = JsonTree.find(scope.own(), rows.key()).map(JsonTree::list).orElse(List.of());
        for (var index = 0; index < given.size(); index++) {
            Map<String, Object> one = JsonTree.object(given.get(index));
            var inner = scope.row(rows, index, one).calculated(rows.components());
            look(rows.components(), inner, RowPath.of(row, rows, index));
        }
    }
}

package dev.waymark.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the answers to a form and keeps what is accepted; says of the rest why not. */
final class AnswerCheck {

    private final Scene scene;
    private final List<AnswerFinding> findings = new ArrayList<>();

    AnswerCheck(Scene scene) {
        this.scene = scene;
    }

    List<AnswerFinding> findings() {
        return findings;
    }

    Map<String, Object> accept(List<Component> components) {
        var accepted = new LinkedHashMap<String, Object>();
        accept(components, scene.root(), "", accepted);
        return accepted;
    }

    private void accept(List<Component> components, Scope scope, String row, Map<String, Object> accepted) {
        for (var component : components) {
            if (!scene.shows(component, row)) {
                continue;
            }
            if (component instanceof Group group) {
                accept(group.components(), scope, row, accepted);
            } else if (component instanceof Input input) {
                acceptInput(input, scope, row, accepted);
            } else if (component instanceof RepeatingRows rows) {
                acceptRows(rows, scope, row, accepted);
            } else if (component instanceof Calculated calculated
                    && calculated.visibility().isPresent()) {
                JsonTree.find(scope.own(), calculated.key())
                        .ifPresent(value -> JsonTree.put(accepted, calculated.key(), value));
            }
        }
    }

    private void acceptInput(Input input, Scope scope, String row, Map<String, Object> accepted) {
        var field = input.field();
        if (field.readOnly().filter(feel -> feel.holds(scope.values())).isPresent()) {
            return;
        }
        var before = findings.size();
        var reception = new Reception(RowPath.field(row, field.key()), scope, findings);
        var given = JsonTree.find(scope.own(), field.key());
        var value = input.accept(given.orElse(null), reception);
        if (isNoAnswer(value) && findings.size() == before && isRequired(field, scope)) {
            reception.reject(input instanceof CheckboxInput ? "forms.tick" : "forms.required");
        }
        value.ifPresent(one -> JsonTree.put(accepted, field.key(), one));
    }

    private static boolean isNoAnswer(Optional<Object> value) {
        return value.filter(one -> !Boolean.FALSE.equals(one)).isEmpty();
    }

    private static boolean isRequired(Field field, Scope scope) {
        return field.required()
                || field.requiredIf().filter(feel -> feel.holds(scope.values())).isPresent();
    }

    private void acceptRows(RepeatingRows rows, Scope scope, String row, Map<String, Object> accepted) {
        var given = JsonTree.find(scope.own(), rows.key()).map(JsonTree::list).orElse(List.of());
        var kept = new ArrayList<Object>();
        for (var index = 0; index < given.size(); index++) {
            var one = JsonTree.object(given.get(index));
            if (rows.fixed() || !BlankRow.is(one, rows.components())) {
                kept.add(acceptRow(rows, scope.row(rows, index, one), RowPath.of(row, rows, index)));
            }
        }
        new RowLimits(rows).check(kept, new Reception(RowPath.field(row, rows.key()), scope, findings));
        if (!kept.isEmpty()) {
            JsonTree.put(accepted, rows.key(), kept);
        }
    }

    private Map<String, Object> acceptRow(RepeatingRows rows, Scope scope, String path) {
        var accepted = new LinkedHashMap<String, Object>();
        Rows.id(scope.own()).ifPresent(id -> accepted.put(Rows.ID, id));
        accept(rows.components(), scope.calculated(rows.components()), path, accepted);
        return accepted;
    }
}

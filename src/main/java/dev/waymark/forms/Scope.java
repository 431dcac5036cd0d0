package dev.waymark.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that an expression sees at one place of a form; a row sees its own first, then what is around it. */
record Scope(FormContext context, Map<String, Object> values, Map<String, Object> own) {

    static Scope root(FormContext context, Map<String, Object> answers) {
        var values = new HashMap<>(context.values());
        values.put("today", context.today());
        values.putAll(answers);
        return new Scope(context, values, answers);
    }

    Scope row(RepeatingRows rows, int index, Map<String, Object> row) {
        var inner = new HashMap<>(values);
        inner.put("parent", own);
        inner.put("this", row);
        inner.put("i", index + 1);
        inner.putAll(row);
        inner.put("item", item(rows, row));
        return new Scope(context, inner, row);
    }

    private Map<String, Object> item(RepeatingRows rows, Map<String, Object> row) {
        return rows.rowsFrom().map(context::items).orElse(List.of()).stream()
                .filter(item -> item.get(Rows.ID) != null && item.get(Rows.ID).equals(row.get(Rows.ID)))
                .findFirst()
                .orElse(Map.of());
    }

    /** The same place, after its calculated values were worked out in the order of the form. */
    Scope calculated(List<Component> components) {
        var more = new HashMap<>(values);
        var mine = new LinkedHashMap<>(own);
        calculate(components, more, mine);
        return new Scope(context, more, mine);
    }

    private static void calculate(List<Component> components, Map<String, Object> all, Map<String, Object> own) {
        for (var component : components) {
            if (component instanceof Group group) {
                calculate(group.components(), all, own);
            } else if (component instanceof Calculated calculated) {
                calculated.expression().flatMap(feel -> feel.evaluate(all)).ifPresent(value -> {
                    JsonTree.put(all, calculated.key(), value);
                    JsonTree.put(own, calculated.key(), value);
                });
            }
        }
    }
}

package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.forms.CheckboxInput;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.Component;
import dev.waymark.forms.DateInput;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.Moment;
import dev.waymark.forms.NumberInput;
import dev.waymark.forms.Options;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import dev.waymark.forms.SeveralInput;
import dev.waymark.forms.TextInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers to everything that a form asks, with a word of its own in each text field, on each occasion. */
final class CanaryAnswers {

    /** All words begin with it; no other text in the world does. */
    static final String MARK = "canary-";

    private final Set<String> fields = new TreeSet<>();
    private int words;

    /** The answers, where those given by the key of a field go before ours. */
    Answers to(Form form, FormContext context, Map<String, ?> given) {
        var name = form.id().orElseThrow();
        var scene = form.scene(Answers.none(), context);
        return Answers.of(new Filling(name, scene, context, given).answers(form.components(), 0));
    }

    /** Every text field that got a word so far, such as {@code plan.because}. */
    Set<String> fields() {
        return fields;
    }

    static Set<String> textFieldsOf(Form form) {
        var names = new TreeSet<String>();
        form.inputs()
                .filter(TextInput.class::isInstance)
                .forEach(input -> names.add(form.id().orElseThrow() + "." + input.key()));
        return names;
    }

    private final class Filling {

        private final String form;
        private final Scene scene;
        private final FormContext context;
        private final Map<String, ?> given;

        Filling(String form, Scene scene, FormContext context, Map<String, ?> given) {
            this.form = form;
            this.scene = scene;
            this.context = context;
            this.given = given;
        }

        private Map<String, Object> answers(List<Component> components, int row) {
            var tree = new LinkedHashMap<String, Object>();
            for (var component : components) {
                if (component instanceof Group group) {
                    tree.putAll(answers(group.components(), row));
                } else if (component instanceof RepeatingRows rows) {
                    tree.put(rows.key(), rows(rows));
                } else if (component instanceof Input input) {
                    answer(input, row, tree);
                }
            }
            return tree;
        }

        private List<Object> rows(RepeatingRows rows) {
            var ids = rows.fixed() ? scene.fixedRows(rows) : List.of("", "");
            var list = new ArrayList<Object>();
            for (var row = 0; row < ids.size(); row++) {
                var answers = answers(rows.components(), row);
                if (rows.fixed()) {
                    answers.put("_id", ids.get(row));
                }
                list.add(answers);
            }
            return list;
        }

        private void answer(Input input, int row, Map<String, Object> tree) {
            if (given.get(input.key()) instanceof List<?> oneForEachRow && !(input instanceof SeveralInput)) {
                tree.put(input.key(), oneForEachRow.get(row % oneForEachRow.size()));
            } else if (given.containsKey(input.key())) {
                tree.put(input.key(), given.get(input.key()));
            } else if (input instanceof TextInput) {
                fields.add(form + "." + input.key());
                tree.put(input.key(), MARK + form + "-" + input.key() + "-" + ++words);
            } else if (input instanceof CheckboxInput) {
                tree.put(input.key(), true);
            } else if (input instanceof NumberInput) {
                tree.put(input.key(), new BigDecimal(12));
            } else if (input instanceof DateInput date) {
                var day = context.today().plusDays(30 + row);
                tree.put(input.key(), date.moment() == Moment.DAY ? day.toString() : day + "T10:00:00Z");
            } else if (input instanceof ChoiceInput choice) {
                var values = values(choice.options());
                if (!values.isEmpty()) {
                    tree.put(input.key(), values.get(row == 0 ? 0 : values.size() - 1));
                }
            } else if (input instanceof SeveralInput several) {
                tree.put(input.key(), values(several.options()));
            }
        }

        private List<Object> values(Options options) {
            return scene.options(options, "").stream()
                    .<Object>map(option -> option.value())
                    .toList();
        }
    }
}

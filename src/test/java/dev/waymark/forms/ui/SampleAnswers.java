package dev.waymark.forms.ui;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An answer to everything that a form asks: the first option, two rows of each list, a day next month. */
final class SampleAnswers {

    private final Form form;
    private final Scene scene;

    SampleAnswers(Form form, FormContext context) {
        this.form = form;
        this.scene = form.scene(Answers.none(), context);
    }

    Answers answers() {
        return Answers.of(answers(form.components()));
    }

    private Map<String, Object> answers(List<Component> components) {
        var tree = new LinkedHashMap<String, Object>();
        for (var component : components) {
            if (component instanceof Group group) {
                tree.putAll(answers(group.components()));
            } else if (component instanceof RepeatingRows rows) {
                tree.put(rows.key(), rows(rows));
            } else if (component instanceof Input input) {
                answer(input).forEach(answer -> tree.put(input.key(), answer));
            }
        }
        return tree;
    }

    private List<Object> rows(RepeatingRows rows) {
        var ids = rows.fixed() ? scene.fixedRows(rows) : List.of("e1", "e2");
        var list = new ArrayList<Object>();
        ids.forEach(id -> {
            var row = answers(rows.components());
            row.put("_id", id);
            list.add(row);
        });
        return list;
    }

    private Stream<Object> answer(Input input) {
        if (input instanceof CheckboxInput) {
            return Stream.of(true);
        }
        if (input instanceof NumberInput) {
            return Stream.of(new BigDecimal("12"));
        }
        if (input instanceof DateInput date) {
            return Stream.of(date.moment() == Moment.DAY ? "2026-12-24" : "2026-12-24T10:00:00Z");
        }
        if (input instanceof ChoiceInput choice) {
            return values(choice.options()).limit(1);
        }
        return input instanceof SeveralInput several
                ? Stream.of(values(several.options()).toList())
                : Stream.of("Some words");
    }

    private Stream<Object> values(Options options) {
        return scene.options(options, "").stream().map(option -> option.value());
    }
}

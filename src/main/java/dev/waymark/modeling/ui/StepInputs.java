package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Fields of a step: what they show follows the step, and what somebody sets in them is written into the diagram. */
final class StepInputs {

    static final String NOTHING = "";

    private final Pencil pencil;
    private final List<Consumer<Step>> shown = new ArrayList<>();
    private Step step;

    StepInputs(Step step, Pencil pencil) {
        this.step = step;
        this.pencil = pencil;
    }

    Step step() {
        return step;
    }

    void follow(Consumer<Step> field) {
        shown.add(field);
    }

    /** Shows what the step is now; what the person has just typed stays where the cursor is. */
    void show(Step now) {
        step = now;
        shown.forEach(field -> field.accept(now));
    }

    void write(String what, String value) {
        write(Map.of(what, value));
    }

    void write(Map<String, String> wanted) {
        pencil.change(step.id(), wanted);
    }

    TextField text(String label, Function<Step, String> read, String what) {
        var field = new TextField(I18NProvider.translate(label));
        field.setMaxLength(120);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(what, change.getValue().strip());
            }
        });
        shown.add(now -> field.setValue(read.apply(now)));
        return field;
    }

    Checkbox box(String label, String what, String value, Function<Step, Boolean> read) {
        var box = new Checkbox(I18NProvider.translate(label));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(what, change.getValue() ? value : NOTHING);
            }
        });
        shown.add(now -> box.setValue(read.apply(now)));
        return box;
    }

    Component choice(
            String label,
            List<String> items,
            Function<String, String> words,
            Function<Step, String> read,
            String what) {
        return choice(label, items, words, read, chosen -> Map.of(what, chosen));
    }

    /** What stands there and is not offered stays there, under its own name, until somebody chooses something else. */
    Component choice(
            String label,
            List<String> items,
            Function<String, String> words,
            Function<Step, String> read,
            Function<String, Map<String, String>> wanted) {
        var select = new Select<String>();
        select.setLabel(I18NProvider.translate(label));
        var offered = new ArrayList<>(items);
        if (!offered.contains(read.apply(step))) {
            offered.add(read.apply(step));
        }
        select.setItems(offered);
        select.setItemLabelGenerator(item -> item == null ? NOTHING : words.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                write(wanted.apply(change.getValue()));
            }
        });
        shown.add(now -> select.setValue(read.apply(now)));
        return select;
    }
}

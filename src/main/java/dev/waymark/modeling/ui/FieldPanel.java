package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.forms.FieldVisibility;
import dev.waymark.modeling.words.FormField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a field means: who can read it, what it is kept as, and what it is called in German. */
class FieldPanel extends Aside {

    private static final List<String> LETTERS =
            Arrays.stream(FieldVisibility.values()).map(FieldVisibility::letter).toList();

    private final transient Pencil pencil;
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final transient List<Consumer<FormField>> shown = new ArrayList<>();
    private transient String field = "";

    FieldPanel(Pencil pencil) {
        this.pencil = pencil;
        addClassName("step-panel");
        getElement().setAttribute("aria-label", getTranslation("editor.field"));
        show(Optional.empty());
    }

    /** Shows this field; the same field again is only brought up to date. */
    final void show(Optional<FormField> chosen) {
        var id = chosen.map(FormField::id).orElse("");
        if (id.isEmpty() || !id.equals(field)) {
            field = id;
            rebuild(chosen);
        }
        chosen.ifPresent(now -> shown.forEach(part -> part.accept(now)));
    }

    private void rebuild(Optional<FormField> chosen) {
        removeAll();
        shown.clear();
        lead.setText(getTranslation(chosen.isPresent() ? "editor.field.lead" : "editor.field.empty"));
        title.setText(getTranslation("editor.field"));
        add(title, lead);
        chosen.ifPresent(now -> {
            shown.add(after -> title.setText(after.label().isEmpty() ? after.type() : after.label()));
            if (now.takesAnAnswer()) {
                add(visibility(), text("editor.field.entry", "entry", "editor.field.entry.help"));
            }
            add(text("editor.field.german", now.type().equals("text") ? "de.text" : "de.label", ""));
            if (!now.description().isEmpty()) {
                add(text("editor.field.german.description", "de.description", ""));
            }
            now.options().forEach((value, label) -> add(option(value, label)));
        });
    }

    private Select<String> visibility() {
        var visibility = new Select<String>();
        visibility.setLabel(getTranslation("editor.field.visibility"));
        visibility.setWidthFull();
        visibility.setItems(LETTERS);
        visibility.setItemLabelGenerator(letter -> letter == null ? "" : getTranslation("editor.visibility." + letter));
        visibility.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                write("visibility", change.getValue());
            }
        });
        shown.add(now ->
                visibility.setValue(LETTERS.contains(now.property("visibility")) ? now.property("visibility") : null));
        return visibility;
    }

    private Component option(String value, String label) {
        var german = text("editor.field.german.option", "de.option." + value, "");
        german.setLabel(getTranslation("editor.field.german.option", label));
        return german;
    }

    private TextField text(String label, String property, String help) {
        var text = new TextField(getTranslation(label));
        if (!help.isEmpty()) {
            text.setHelperText(getTranslation(help));
        }
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(property, change.getValue().strip());
            }
        });
        shown.add(now -> text.setValue(now.property(property)));
        return text;
    }

    private void write(String property, String value) {
        pencil.change(field, Map.of(property, value));
    }
}

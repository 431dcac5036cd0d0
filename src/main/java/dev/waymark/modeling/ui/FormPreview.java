package dev.waymark.modeling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.forms.ui.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as people will see it, by what shows it to them too, with made-up names and nothing that anybody wrote. */
class FormPreview extends Section {

    private static final String EMPLOYEE = "Ada Wong";
    private static final String MANAGER = "Sam Lee";
    private static final List<String> LISTS = List.of("dreams", "items", "people", "values", "skills", "proposedSlots");
    private static final List<Map<String, String>> ITEMS = List.of(
            Map.of("_id", "one", "value", "one", "label", "First", "title", "First", "name", "First"),
            Map.of("_id", "two", "value", "two", "label", "Second", "title", "Second", "name", "Second"));

    private final RadioButtonGroup<Role> reader = new RadioButtonGroup<>(getTranslation("editor.preview.as"));
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("editor.preview.language"));
    private final Checkbox phone = new Checkbox(getTranslation("editor.preview.phone"));
    private final Div frame = new Div();
    private transient byte[] form = new byte[0];

    FormPreview() {
        reader.setItems(Role.EMPLOYEE, Role.MANAGER);
        reader.setItemLabelGenerator(role -> getTranslation("editor.preview." + role));
        reader.setValue(Role.EMPLOYEE);
        language.setItems(Locale.ENGLISH, Locale.GERMAN);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(getLocale().getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
        reader.addValueChangeListener(change -> draw());
        language.addValueChangeListener(change -> draw());
        phone.addValueChangeListener(change -> frame.setClassName("preview-phone", change.getValue()));
        frame.addClassName("preview");
        frame.setId("form-preview");
        var choices = new Div(reader, language, phone);
        choices.addClassName("preview-choices");
        add(new H2(getTranslation("editor.preview")), choices, frame);
    }

    void show(byte[] now) {
        form = now.clone();
        draw();
    }

    private void draw() {
        frame.removeAll();
        frame.getElement().setAttribute("lang", language.getValue().getLanguage());
        Form.read(form)
                .form()
                .ifPresentOrElse(
                        readable -> frame.add(
                                new FormFields(readable, context(), viewer(), language.getValue(), Answers.none())),
                        () -> frame.add(new Paragraph(getTranslation("editor.preview.unreadable"))));
    }

    private Viewer viewer() {
        return reader.getValue() == Role.EMPLOYEE ? Viewer.employeeWith(MANAGER) : Viewer.managerWith(EMPLOYEE);
    }

    private static FormContext context() {
        var zone = ZoneId.of("UTC");
        var context = FormContext.on(LocalDate.now(zone), zone)
                .with("employeeName", EMPLOYEE)
                .with("managerName", MANAGER)
                .with("withNotes", true)
                .with("planAgreed", true);
        for (String list : LISTS) {
            context = context.with(list, ITEMS);
        }
        return context;
    }
}

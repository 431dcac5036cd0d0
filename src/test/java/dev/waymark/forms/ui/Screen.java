package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.ui.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form shown in a browser that is played; single quotes stand for double ones, backticks for those inside texts. */
final class Screen {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final FormContext CONTEXT = FormContext.on(TODAY, ZoneId.of("Europe/Berlin"));

    private Screen() {}

    static void open() {
        System.setProperty("vaadin.i18n.provider", MessageBundles.class.getName());
        MockVaadin.setup();
    }

    static void close() {
        MockVaadin.tearDown();
        System.clearProperty("vaadin.i18n.provider");
    }

    static Form form(String components) {
        return Form.read("{'type':'default','schemaVersion':19,'components':[%s]}"
                        .formatted(components)
                        .replace('\'', '"')
                        .replace("`", "\\\"")
                        .getBytes(StandardCharsets.UTF_8))
                .require();
    }

    static Answers answers(String json) {
        return Answers.ofJson(json.replace('\'', '"'));
    }

    static FormFields show(String components) {
        return show(components, "{}");
    }

    static FormFields show(String components, String answers) {
        return show(form(components), CONTEXT, answers(answers));
    }

    static FormFields show(Form form, FormContext context, Answers answers) {
        return show(new FormFields(form, context, Viewer.employeeWith("Sam"), Locale.ENGLISH, answers));
    }

    static FormFields show(FormFields fields) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(fields);
        return fields;
    }

    static FormContext with(String name, List<Map<String, String>> items) {
        return CONTEXT.with(name, items);
    }

    /** The visible fields of a kind, in order. */
    static <T extends Component> List<T> fields(Class<T> type) {
        return _find(type);
    }

    static List<String> labels(Class<? extends Component> type) {
        return _find(type).stream().map(field -> ((HasLabel) field).getLabel()).toList();
    }

    /** What the lines say that are to be seen. */
    static List<String> readers() {
        return _find(ReadersLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String announced() {
        return _find(Div.class).isEmpty()
                ? ""
                : _find(com.vaadin.flow.component.html.Span.class).stream()
                        .filter(span -> span.hasClassName("form-announcement"))
                        .map(Screen::text)
                        .findFirst()
                        .orElse("");
    }
}

package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A form to change, with the editor of form-js. The browser fetches the code for it with the first form HR opens. */
@Tag("waymark-form-editor")
@JsModule("context://app/form-editor.js")
class FormEditor extends Component implements HasStyle {

    private static final String SCHEMA = "event.detail.schema";
    private static final String FIELD = "event.detail.field";
    private static final String WHY = "event.detail.why";

    FormEditor(String schema, Locale language) {
        getElement().setProperty("language", language.getLanguage());
        getElement().setProperty("schema", schema);
    }

    void select(String field) {
        getElement().setProperty("selected", "");
        getElement().setProperty("selected", field);
    }

    /** Sets custom properties of a field; an empty value takes away. */
    void change(String field, Map<String, String> wanted) {
        var json = Json.createObject();
        wanted.forEach(json::put);
        getElement().callJsFunction("change", field, json);
    }

    /** One of {@code undo}, {@code redo} and {@code save}. */
    void act(String what) {
        getElement().callJsFunction(what);
    }

    void onChange(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "form-changed",
                        event -> listener.accept(event.getEventData().getString(SCHEMA)))
                .addEventData(SCHEMA);
    }

    /** Takes the id of the field in the file. */
    void onSelection(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "field-selected",
                        event -> listener.accept(event.getEventData().getString(FIELD)))
                .addEventData(FIELD);
    }

    void onUnreadable(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "form-unreadable",
                        event -> listener.accept(event.getEventData().getString(WHY)))
                .addEventData(WHY);
    }
}

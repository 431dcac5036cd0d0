package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.waymark.modeling.check.Remark;
import dev.waymark.modeling.words.ElementTemplate;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/**
 * A diagram to draw in, in the words of the vocabulary. Those who do not see it work on the same steps in words beside
 * it. The browser fetches the code for it with the first diagram that HR opens.
 */
@Tag("waymark-diagram-editor")
@JsModule("context://app/diagram-editor.js")
class DiagramEditor extends Component implements HasStyle {

    private static final String XML = "event.detail.xml";
    private static final String ELEMENT = "event.detail.element";
    private static final String LOST = "event.detail.lost";
    private static final String WHY = "event.detail.why";
    private static final String REMARK = "event.detail.remark";
    private static final String BUILT = "event.detail.built";
    private static final String UNDO = "event.detail.canUndo";
    private static final String REDO = "event.detail.canRedo";
    private static final String ACTIVE = "event.detail.active";

    DiagramEditor(String xml, String label, List<ElementTemplate> templates, Locale locale) {
        getElement().setProperty("label", label);
        getElement().setProperty("language", locale.getLanguage());
        getElement().setPropertyJson("templates", templates(templates));
        show(xml);
    }

    /** Draws this instead; what was not saved is gone, and so is what could be undone. */
    final void show(String xml) {
        getElement().setProperty("xml", xml);
    }

    void remark(List<Remark> remarks, RemarkWords words) {
        var array = Json.createArray();
        for (var number = 0; number < remarks.size(); number++) {
            var remark = Json.createObject();
            remark.put("element", remarks.get(number).element());
            remark.put("text", words.sentence(remarks.get(number)));
            remark.put("number", number);
            array.set(array.length(), remark);
        }
        getElement().setPropertyJson("remarks", array);
    }

    /** Points an element out and brings it into sight. */
    void select(String element) {
        getElement().setProperty("selected", "");
        getElement().setProperty("selected", element);
    }

    /** Changes an element as one step that can be undone; an empty value takes away. */
    void change(String element, Map<String, String> wanted) {
        getElement().callJsFunction("change", element, object(wanted));
    }

    /** Builds as {@code diagram-editor.js} knows it: an element, and what to do with it or where to. */
    void build(String act, String element, String what) {
        getElement().callJsFunction(act, element, what);
    }

    /** One of {@code undo}, {@code redo}, {@code zoomIn}, {@code zoomOut}, {@code fit}, {@code save} and {@code simulate}. */
    void act(String what) {
        getElement().callJsFunction(what);
    }

    void downloadPicture(String name) {
        getElement().callJsFunction("downloadPicture", name);
    }

    /** Takes the diagram as it is now, and how much of what was built from here is in it. */
    void onChange(ObjIntConsumer<String> listener) {
        getElement()
                .addEventListener("diagram-changed", event -> {
                    var data = event.getEventData();
                    listener.accept(data.getString(XML), data.hasKey(BUILT) ? (int) data.getNumber(BUILT) : 0);
                })
                .addEventData(XML)
                .addEventData(BUILT);
    }

    void onSelection(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "element-selected",
                        event -> listener.accept(event.getEventData().getString(ELEMENT)))
                .addEventData(ELEMENT);
    }

    /** Takes the number of the remark, in the order in which they were given. */
    void onRemark(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "remark-chosen",
                        event -> listener.accept((int) event.getEventData().getNumber(REMARK)))
                .addEventData(REMARK);
    }

    /** Takes what could not be shown and would be lost with the next save; nothing of it for most diagrams. */
    void onShown(Consumer<List<String>> listener) {
        getElement()
                .addEventListener(
                        "diagram-shown",
                        event -> listener.accept(texts(event.getEventData().getArray(LOST))))
                .addEventData(LOST);
    }

    void onUnreadable(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "diagram-unreadable",
                        event -> listener.accept(event.getEventData().getString(WHY)))
                .addEventData(WHY);
    }

    /** Takes whether there is something to undo, and something to do again. */
    void onSteps(BiConsumer<Boolean, Boolean> listener) {
        getElement()
                .addEventListener(
                        "steps-changed",
                        event -> listener.accept(
                                event.getEventData().getBoolean(UNDO),
                                event.getEventData().getBoolean(REDO)))
                .addEventData(UNDO)
                .addEventData(REDO);
    }

    /** Takes whether the diagram is being tried out from now on. */
    void onTryingOut(Consumer<Boolean> listener) {
        getElement()
                .addEventListener(
                        "trying-out",
                        event -> listener.accept(event.getEventData().getBoolean(ACTIVE)))
                .addEventData(ACTIVE);
    }

    private JsonArray templates(List<ElementTemplate> templates) {
        var array = Json.createArray();
        templates.forEach(template -> {
            var json = Json.parse(template.json());
            json.put("shownName", BlockWords.nameOf(template));
            array.set(array.length(), json);
        });
        return array;
    }

    private static JsonObject object(Map<String, String> texts) {
        var object = Json.createObject();
        texts.forEach(object::put);
        return object;
    }

    private static List<String> texts(JsonArray array) {
        var texts = new ArrayList<String>();
        for (var index = 0; index < array.length(); index++) {
            texts.add(array.getString(index));
        }
        return texts;
    }
}

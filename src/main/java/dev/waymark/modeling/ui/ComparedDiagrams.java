package dev.waymark.modeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import elemental.json.Json;
import java.util.List;

/** Two diagrams side by side, moved and resized together, what differs marked by sign, word and colour. */
@Tag("waymark-comparison")
@JsModule("context://app/diagram-comparison.js")
class ComparedDiagrams extends Component implements HasStyle {

    private static final List<String> KINDS = List.of("added", "removed", "changed", "moved");

    ComparedDiagrams(String left, String right, String leftLabel, String rightLabel) {
        var words = Json.createObject();
        KINDS.forEach(kind -> words.put(kind, I18NProvider.translate("editor.compare." + kind)));
        getElement().setPropertyJson("words", words);
        getElement().setProperty("leftLabel", leftLabel);
        getElement().setProperty("rightLabel", rightLabel);
        getElement().setProperty("left", left);
        getElement().setProperty("right", right);
    }

    /** One of {@code zoomIn}, {@code zoomOut} and {@code fit}. */
    void act(String what) {
        getElement().callJsFunction(what);
    }

    void select(String element) {
        getElement().setProperty("selected", element);
    }
}

package dev.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.Collection;

/**
 * A process drawn as BPMN, to look at. Those who do not see it hear its label only, so put the same steps in words
 * beside it. The browser fetches the code for it with the first diagram it shows.
 */
@Tag("waymark-diagram")
@JsModule("context://app/diagram-viewer.js")
public class ProcessDiagram extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /** Draws the BPMN file; the label names it, in the person's language. */
    public ProcessDiagram(String bpmn, String label) {
        getElement().setProperty("xml", bpmn);
        getElement().setProperty("label", label);
    }

    /** Points out the elements, by their ids, where the process waits and those it has left behind. */
    public void mark(Collection<String> current, Collection<String> finished) {
        getElement().setPropertyJson("current", array(current));
        getElement().setPropertyJson("finished", array(finished));
    }

    /** Shows the place where the process waits, large enough to be read, instead of the whole. */
    public void comeNear() {
        getElement().setProperty("near", true);
    }

    private static JsonArray array(Collection<String> ids) {
        var array = Json.createArray();
        ids.forEach(id -> array.set(array.length(), id));
        return array;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("currentText", getTranslation("ui.diagram.current"));
        getElement().setProperty("finishedText", getTranslation("ui.diagram.finished"));
    }
}

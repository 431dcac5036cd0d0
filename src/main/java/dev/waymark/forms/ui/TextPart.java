package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.waymark.forms.Scene;
import dev.waymark.forms.Text;

/** A text to read. */
final class TextPart implements Part {

    private final Text text;
    private final int level;
    private final Setting setting;
    private final Div view = new Div();
    private String written = "";

    TextPart(Text text, int level, Setting setting) {
        this.text = text;
        this.level = level;
        this.setting = setting;
        view.addClassName("form-text");
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        view.setVisible(scene.shows(text, place.row()));
        var now = setting.words().of(text.text(), scene, place.row());
        if (!now.equals(written)) {
            written = now;
            view.removeAll();
            view.add(MarkedText.components(now, level));
        }
    }
}

package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.Scene;

/** Stands where a component is that cannot be shown; everything around it works. */
final class UnsupportedPart implements Part {

    private final dev.waymark.forms.Component unsupported;
    private final Paragraph view;

    UnsupportedPart(dev.waymark.forms.Component unsupported, Setting setting) {
        this.unsupported = unsupported;
        view = new Paragraph(setting.text("forms.unsupported"));
        view.addClassName("form-unsupported");
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        view.setVisible(scene.shows(unsupported, place.row()));
    }
}

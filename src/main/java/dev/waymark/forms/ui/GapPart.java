package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import dev.waymark.forms.Scene;
import dev.waymark.forms.Separator;

/** A line or empty space between two parts. */
final class GapPart implements Part {

    private final dev.waymark.forms.Component gap;
    private final Component view;

    GapPart(dev.waymark.forms.Component gap) {
        this.gap = gap;
        if (gap instanceof Separator) {
            view = new Hr();
        } else {
            var space = new Div();
            space.addClassName("form-space");
            view = space;
        }
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        view.setVisible(scene.shows(gap, place.row()));
    }

    @Override
    public boolean shown() {
        return false;
    }
}

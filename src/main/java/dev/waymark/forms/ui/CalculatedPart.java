package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.waymark.forms.Calculated;
import dev.waymark.forms.Scene;

/** A value that the form works out, to read. */
final class CalculatedPart implements Part {

    private final Calculated calculated;
    private final Setting setting;
    private final Span label = new Span();
    private final Span value = new Span();
    private final Paragraph view = new Paragraph(label, value);

    CalculatedPart(Calculated calculated, Setting setting) {
        this.calculated = calculated;
        this.setting = setting;
        view.addClassName("form-calculated");
        label.addClassName("form-calculated-label");
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        var result = calculated
                .expression()
                .flatMap(feel -> scene.value(feel, place.row()))
                .map(setting.words()::plain)
                .filter(text -> !text.isEmpty());
        view.setVisible(result.isPresent() && scene.shows(calculated, place.row()));
        label.setText(setting.words().of(calculated.label(), scene, place.row()));
        value.setText(result.orElse(""));
    }
}

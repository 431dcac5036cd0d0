package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Group;
import dev.waymark.forms.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parts that belong together, under a heading. Without anything to show it vanishes. */
final class GroupPart implements Part {

    private final Group group;
    private final List<Part> parts;
    private final Setting setting;
    private final HtmlContainer heading;
    private final FieldSet.Legend legend = new FieldSet.Legend();
    private final Paragraph hint = new Paragraph();
    private final FieldSet view = new FieldSet();
    private final Appearing appearing;

    GroupPart(Group group, List<Part> parts, int level, Setting setting) {
        this.group = group;
        this.parts = parts;
        this.setting = setting;
        this.appearing = new Appearing(view, setting);
        heading = Headings.of(level, "");
        heading.getElement().setAttribute("tabindex", "-1");
        legend.add(heading);
        hint.addClassName("hint");
        view.addClassName("form-group");
        view.add(legend, hint);
        parts.forEach(part -> view.add(part.view()));
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        parts.forEach(part -> part.refresh(scene, place));
        var label = setting.words().of(group.label(), scene, place.row());
        heading.setText(label);
        legend.setVisible(!label.isEmpty());
        var description = setting.words().of(group.description(), scene, place.row());
        hint.setText(description);
        hint.setVisible(!description.isEmpty());
        appearing.show(scene.shows(group, place.row()) && parts.stream().anyMatch(Part::shown), label);
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    @Override
    public void fill(Answers given) {
        parts.forEach(part -> part.fill(given));
    }

    @Override
    public void collect(Map<String, Object> answers) {
        parts.forEach(part -> part.collect(answers));
    }

    @Override
    public Stream<Answerable> answerables() {
        return parts.stream().flatMap(Part::answerables);
    }
}

package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import dev.waymark.forms.Answers;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a list: a card with its name, its readers, its fields and what can be done with it. */
final class RowPart {

    /** Under this key a row carries the id of its entry or item, unchanged. */
    private static final String ID = "_id";

    private final RepeatingRows rows;
    private final Optional<String> id;
    private final List<Part> parts;
    private final Setting setting;
    private final RowButtons buttons;
    private final FieldSet.Legend legend = new FieldSet.Legend("");
    private final ReadersLine readers = new ReadersLine();
    private final FieldSet view = new FieldSet();
    private String name = "";

    RowPart(RepeatingRows rows, Optional<String> id, int level, Setting setting, RowButtons buttons) {
        this.rows = rows;
        this.id = id;
        this.setting = setting;
        this.buttons = buttons;
        this.parts = Parts.of(rows.components(), level, setting);
        var fields = new Div();
        fields.addClassName("form-row-fields");
        parts.forEach(part -> fields.add(part.view()));
        view.addClassName("form-row");
        view.add(legend, fields);
        rows.entry().ifPresent(kind -> view.add(readers));
        if (!rows.fixed()) {
            view.add(buttons.view());
        }
    }

    Component view() {
        return view;
    }

    String name() {
        return name;
    }

    RowButtons buttons() {
        return buttons;
    }

    /** Fixed rows find their answers by their item, others were given one each. */
    void fill(Answers given) {
        parts.forEach(part -> part.fill(given));
    }

    Map<String, Object> collect() {
        var row = new LinkedHashMap<String, Object>();
        id.ifPresent(text -> row.put(ID, text));
        parts.forEach(part -> part.collect(row));
        return row;
    }

    void refresh(Scene scene, Place around, int index, int count, String listName) {
        var place = place(rows, around, index, scene);
        name = name(rows, place, index, listName, scene, setting);
        legend.setText(name);
        place.card().ifPresent(who -> readers.tell(who, setting));
        buttons.name(name, index, count, setting);
        parts.forEach(part -> part.refresh(scene, place.called(name)));
    }

    /** Rows that are kept as a whole are read as a whole. */
    static Place place(RepeatingRows rows, Place around, int index, Scene scene) {
        var path = around.rowPath(rows.key(), index);
        return new Place(
                path,
                around.rowName(),
                rows.entry().isPresent() ? Optional.of(scene.readers(rows, path)) : around.card());
    }

    static String name(RepeatingRows rows, Place place, int index, String listName, Scene scene, Setting setting) {
        var label = setting.words().of(rows.rowLabel(), scene, place.row()).strip();
        return label.isEmpty() ? setting.text("forms.rows.name", listName, index + 1) : label;
    }

    Stream<Answerable> answerables() {
        return parts.stream().flatMap(Part::answerables);
    }

    void focus() {
        answerables()
                .filter(answerable -> !(answerable instanceof RowsPart))
                .findFirst()
                .ifPresent(Answerable::focus);
    }

    static Optional<String> id(Answers row) {
        return row.text(ID);
    }
}

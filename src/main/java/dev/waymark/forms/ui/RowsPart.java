package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.Answers;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of rows that people add, remove and move, or that are fixed by the items they are about. */
final class RowsPart implements Part, Answerable {

    private final RepeatingRows rows;
    private final boolean headed;
    private final int level;
    private final Setting setting;
    private final List<RowPart> parts = new ArrayList<>();
    private final HtmlContainer heading;
    private final Paragraph hint = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Div list = new Div();
    private final RowsFooter footer;
    private final Div view = new Div();
    private final Appearing appearing;
    private String path = "";
    private String name = "";

    /** Has no heading of its own where the one above says the same. */
    RowsPart(RepeatingRows rows, boolean headed, int level, Setting setting) {
        this.rows = rows;
        this.headed = headed;
        this.level = level;
        this.setting = setting;
        this.appearing = new Appearing(view, setting);
        this.footer = new RowsFooter(setting, this::addRow, this::bringBack);
        heading = Headings.of(level, "");
        hint.addClassName("hint");
        problem.addClassName("form-rows-problem");
        problem.getElement().setAttribute("tabindex", "-1");
        problem.setVisible(false);
        list.addClassName("form-rows-list");
        view.getElement().setAttribute("role", "group");
        view.addClassNames("form-rows", rows.fixed() ? "form-rows-fixed" : "form-rows-free");
        view.add(heading, hint, problem, list);
        if (!rows.fixed()) {
            view.add(footer.view());
        }
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void fill(Answers given) {
        parts.clear();
        list.removeAll();
        var rowsGiven = given.rows(rows.key());
        if (rows.fixed()) {
            setting.fixedRows(rows).forEach(id -> insert(Optional.of(id), answersOf(id, rowsGiven), parts.size()));
            return;
        }
        rowsGiven.forEach(row -> insert(RowPart.id(row), row, parts.size()));
        while (parts.size() < Math.max(rows.minRows(), rows.defaultRows())) {
            insert(Optional.empty(), Answers.none(), parts.size());
        }
    }

    private static Answers answersOf(String id, List<Answers> given) {
        return given.stream()
                .filter(row -> RowPart.id(row).filter(id::equals).isPresent())
                .findFirst()
                .orElse(Answers.none());
    }

    private RowPart insert(Optional<String> id, Answers given, int index) {
        var holder = new RowPart[1];
        var buttons = new RowButtons(() -> move(holder[0], -1), () -> move(holder[0], 1), () -> remove(holder[0]));
        holder[0] = new RowPart(rows, id, level + 1, setting, buttons);
        holder[0].fill(given);
        put(holder[0], index);
        return holder[0];
    }

    private void put(RowPart part, int index) {
        parts.add(index, part);
        list.addComponentAtIndex(index, part.view());
    }

    private void take(RowPart part) {
        parts.remove(part);
        list.remove(part.view());
    }

    private void addRow() {
        var added = insert(Optional.empty(), Answers.none(), parts.size());
        setting.echo().changed();
        added.focus();
    }

    private void move(RowPart part, int by) {
        var target = parts.indexOf(part) + by;
        if (target < 0 || target >= parts.size()) {
            return;
        }
        var name = part.name();
        take(part);
        put(part, target);
        setting.echo().changed();
        setting.echo().announce(setting.text("forms.rows.moved", name, target + 1, parts.size()));
        if (by < 0) {
            part.buttons().focusUp();
        } else {
            part.buttons().focusDown();
        }
    }

    private void remove(RowPart part) {
        var index = parts.indexOf(part);
        take(part);
        footer.offerBack(part, index);
        setting.echo().changed();
        setting.echo().announce(setting.text("forms.rows.removed", part.name()));
        if (parts.isEmpty()) {
            footer.focusAdd();
        } else {
            parts.get(Math.min(index, parts.size() - 1)).focus();
        }
    }

    private void bringBack(RowPart part, int index) {
        put(part, Math.min(index, parts.size()));
        setting.echo().changed();
        part.focus();
    }

    @Override
    public void refresh(Scene scene, Place place) {
        path = place.path(rows.key());
        name = setting.words().of(rows.label(), scene, place.row());
        heading.setText(name);
        view.getElement().setAttribute("aria-label", name);
        heading.setVisible(headed && !name.isEmpty());
        var description = setting.words().of(rows.description(), scene, place.row());
        hint.setText(description);
        hint.setVisible(!description.isEmpty());
        for (var index = 0; index < parts.size(); index++) {
            parts.get(index).refresh(scene, place, index, parts.size(), name);
        }
        footer.refresh(parts.size(), rows.maxRows(), name);
        appearing.show(scene.shows(rows, place.row()) && !(rows.fixed() && parts.isEmpty()), name);
    }

    @Override
    public void collect(Map<String, Object> answers) {
        Tree.put(answers, rows.key(), parts.stream().map(RowPart::collect).toList());
    }

    @Override
    public Stream<Answerable> answerables() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(RowPart::answerables));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void showProblem(String message) {
        problem.setText(message);
        problem.setVisible(true);
    }

    @Override
    public void clearProblem() {
        problem.setVisible(false);
    }

    /** The first field of the first row, or what adds one. */
    @Override
    public void focus() {
        if (parts.isEmpty()) {
            footer.focusAdd();
        } else {
            parts.get(0).focus();
        }
    }
}

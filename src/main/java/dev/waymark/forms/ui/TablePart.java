package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.waymark.forms.Scene;
import dev.waymark.forms.Table;
import java.util.List;
import java.util.Map;

/** A table to read. On narrow screens it scrolls within itself. */
final class TablePart implements Part {

    private final Table table;
    private final Setting setting;
    private final NativeTable shown = new NativeTable();
    private final Div view = new Div(shown);
    private List<?> items = List.of();

    TablePart(Table table, Setting setting) {
        this.table = table;
        this.setting = setting;
        view.addClassName("form-table");
        view.getElement().setAttribute("tabindex", "0");
        view.getElement().setAttribute("role", "region");
        var head = new NativeTableRow();
        table.columns()
                .forEach(column ->
                        head.add(heading(column.label().in(setting.words().locale()))));
        shown.getHead().add(head);
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    @Override
    public Component view() {
        return view;
    }

    @Override
    public void refresh(Scene scene, Place place) {
        view.setVisible(scene.shows(table, place.row()));
        var label = setting.words().of(table.label(), scene, place.row());
        shown.setCaptionText(label);
        view.getElement().setAttribute("aria-label", label);
        var now = table.dataSource()
                .flatMap(source -> scene.value(source, place.row()))
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
        if (!now.equals(items)) {
            items = now;
            shown.getBody().removeAll();
            now.forEach(item -> shown.getBody().add(row(item)));
        }
    }

    private NativeTableRow row(Object item) {
        var facts = item instanceof Map<?, ?> map ? map : Map.of();
        var row = new NativeTableRow();
        table.columns().forEach(column -> {
            var fact = facts.get(column.key());
            row.add(new NativeTableCell(fact == null ? "" : setting.words().plain(fact)));
        });
        return row;
    }
}

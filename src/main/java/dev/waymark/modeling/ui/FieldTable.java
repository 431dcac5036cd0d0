package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.compare.Comparison.FieldChange;
import dev.waymark.modeling.words.FormField;
import java.util.List;
import java.util.Optional;

/** The fields of a form that two versions have differently, one beside the other. */
class FieldTable extends NativeTable {

    FieldTable(List<FieldChange> changes) {
        addClassName("field-table");
        var head = new NativeTableRow(heading("editor.compare.left"), heading("editor.compare.right"));
        var body = new NativeTableBody();
        changes.forEach(change -> body.add(new NativeTableRow(cell(change.before()), cell(change.after()))));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableHeaderCell heading(String key) {
        var heading = new NativeTableHeaderCell(getTranslation(key));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private NativeTableCell cell(Optional<FormField> field) {
        var cell = new NativeTableCell();
        field.ifPresentOrElse(
                shown -> describe(cell, shown), () -> cell.setText(getTranslation("editor.compare.form.absent")));
        return cell;
    }

    private void describe(NativeTableCell cell, FormField field) {
        cell.add(new Paragraph(field.label().isEmpty() ? field.type() : field.label()));
        line(cell, "editor.field.german", field.property("de.label"));
        if (field.takesAnAnswer()) {
            var visibility = getTranslation("editor.visibility." + field.property("visibility"));
            line(cell, "editor.field.visibility", visibility.startsWith("!") ? "" : visibility);
            line(cell, "editor.field.entry", field.property("entry"));
        }
        line(
                cell,
                "editor.compare.form.options",
                String.join(", ", field.options().values()));
    }

    private void line(NativeTableCell cell, String key, String value) {
        if (!value.isEmpty()) {
            var line = new Paragraph(getTranslation("editor.form.finding", getTranslation(key), value));
            line.addClassName("remark-where");
            cell.add(line);
        }
    }
}

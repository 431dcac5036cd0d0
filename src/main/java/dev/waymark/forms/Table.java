package dev.waymark.forms;

import java.util.List;
import java.util.Optional;

/** A table to read, filled from a list of the context. */
public record Table(Head head, Optional<Feel> dataSource, List<Column> columns, int rowCount) implements Component {

    private static final int USUAL_ROWS = 10;

    public Table {
        columns = List.copyOf(columns);
    }

    /** One column: which fact of each item it shows, and its heading. */
    public record Column(String key, Wording label) {}

    static Table read(JsonPart part) {
        var dataSource = part.feel("dataSource");
        if (dataSource.isEmpty()) {
            part.find("dataSource", "A table needs a data source.");
        }
        if (part.text("columnsExpression").isPresent()) {
            part.find("columnsExpression", "Columns by expression are not supported; list them.");
        }
        var columns = part.objects("columns").stream()
                .map(column -> column(part, column))
                .toList();
        return new Table(
                Head.read(part, "table"),
                dataSource,
                columns,
                part.wholeNumber("rowCount").orElse(USUAL_ROWS));
    }

    private static Column column(JsonPart table, JsonPart column) {
        var key = column.text("key").orElse("");
        if (key.isEmpty()) {
            column.find("key", "A column needs a key.");
        }
        return new Column(
                key,
                new Wording(
                        column.text("label").orElse(key),
                        table.property("de.column." + key).orElse("")));
    }
}

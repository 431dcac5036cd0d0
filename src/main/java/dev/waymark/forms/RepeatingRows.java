package dev.waymark.forms;

import java.util.List;
import java.util.Optional;

/**
 * A list of rows, each with the same components. Rows are added and removed by the person, or fixed: one for each item
 * of a list in the context.
 *
 * @param distinct the field whose answer may be there once only
 * @param rowsFrom the list of the context that fixes the rows; their items carry {@code _id}
 * @param rowLabel the heading of a row; <code>{{item.title}}</code> is the item, <code>{{i}}</code> the number of the row
 * @param visibility who can read the row as a whole, if it is an entry
 */
public record RepeatingRows(
        Head head,
        String key,
        List<Component> components,
        int minRows,
        int maxRows,
        Optional<AtMost> atMost,
        Optional<String> distinct,
        Optional<String> rowsFrom,
        Wording rowLabel,
        int defaultRows,
        Optional<String> entry,
        FieldVisibility visibility,
        Sharing sharing)
        implements Component {

    static final int MOST = 100;

    public RepeatingRows {
        components = List.copyOf(components);
    }

    /** At most so many rows may have this checkbox ticked. */
    public record AtMost(String key, int limit) {}

    public boolean fixed() {
        return rowsFrom.isPresent();
    }

    static RepeatingRows read(JsonPart part, ComponentsReader reader) {
        var entry = part.entryKind();
        var least = part.propertyNumber("minRows", 0, MOST).orElse(0);
        var most = part.propertyNumber("maxRows", 1, MOST).orElse(MOST);
        if (least > most) {
            part.find("properties.minRows", "More rows are asked for than are allowed.");
        }
        return new RepeatingRows(
                Head.read(part, "dynamiclist"),
                part.listKey(),
                reader.children(part.row()),
                least,
                most,
                part.atMost(),
                part.property("distinct"),
                part.property("rowsFrom"),
                part.wordingOfProperty("rowLabel"),
                part.wholeNumber("defaultRepetitions").orElse(0),
                entry,
                entry.isPresent()
                        ? part.visibility("Rows that are kept say who can read them")
                        : FieldVisibility.NOBODY,
                Sharing.read(part));
    }
}

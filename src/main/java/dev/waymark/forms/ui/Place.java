package dev.waymark.forms.ui;

import dev.waymark.forms.FieldVisibility;
import java.util.Optional;

/**
 * Where a part of a form stands.
 *
 * @param row the path of its row, empty outside of rows
 * @param rowName what its row is called, empty outside of rows
 * @param card who can read that row, if it is kept as a whole
 */
record Place(String row, String rowName, Optional<FieldVisibility> card) {

    static final Place TOP = new Place("", "", Optional.empty());

    Place called(String name) {
        return new Place(row, name, card);
    }

    String path(String key) {
        return row.isEmpty() ? key : row + "." + key;
    }

    String rowPath(String list, int index) {
        return "%s[%d]".formatted(path(list), index);
    }
}

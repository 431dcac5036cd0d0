package dev.waymark.forms;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who can read what is written into a field: the visibility classes V1 to V6. */
public enum FieldVisibility {
    /** Only the employee. */
    PRIVATE("V1"),
    /** The employee and the manager. */
    SHARED("V2"),
    /** Only the manager while they write; shared as soon as they hand it in. */
    MANAGER_DRAFT("V3"),
    /** The label of a boundary: the employee, and the manager if told. */
    BOUNDARY("V4"),
    /** Counted in groups that are large enough. */
    AGGREGATE("V5"),
    /** Nobody; it is not kept. */
    NOBODY("V6");

    private final String letter;

    FieldVisibility(String letter) {
        this.letter = letter;
    }

    /** The name by which form files call it. */
    public String letter() {
        return letter;
    }

    static Optional<FieldVisibility> find(String letter) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.letter.equals(letter))
                .findFirst();
    }

    static String letters() {
        return Arrays.stream(values()).map(FieldVisibility::letter).collect(Collectors.joining(", "));
    }
}

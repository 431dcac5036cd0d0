package dev.waymark.proof;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that another release does differently, in words.
 *
 * @param file the diagram or form it is in
 * @param element the id of the element, or the key of the field; empty where the whole file is meant
 */
public record Difference(Kind kind, String file, String element, Sentence sentence) {

    /** What is different; the specification says which of them a running conversation must be asked about. */
    public enum Kind {
        /** A form asks something new, or asks it differently. */
        FIELD,
        /** More or other people read what is written. */
        READER,
        /** Somebody gets a task, or it is somebody else's. */
        PERSON,
        /** Another fixed sentence is sent, or one more. */
        NOTICE,
        /** A task of the employee has another time limit, or one of the manager has a longer one. */
        TIMER,
        /** The parts come in another order, or there are other parts. */
        ORDER,
        /** It goes on differently from here. */
        COURSE,
        /** The manager has less time. */
        SHORTER_FOR_MANAGER,
        LABEL,
        DOCUMENTATION,
        LAYOUT,
        /** Only operators notice. */
        OPERATION
    }

    private static final Set<Kind> CONCERN_THE_EMPLOYEE = EnumSet.range(Kind.FIELD, Kind.COURSE);

    /**
     * Whether running conversations need a fresh yes before they move; what the specification does not name as
     * harmless counts as concerning the employee.
     */
    public boolean needsFreshYes() {
        return CONCERN_THE_EMPLOYEE.contains(kind);
    }

    /** What is different, in English or German. */
    public String message(Locale locale) {
        return sentence.in(locale);
    }
}

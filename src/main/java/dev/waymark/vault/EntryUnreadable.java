package dev.waymark.vault;

/** The entry cannot be opened, so it cannot be shared either; it can still be revised, taken back or removed. */
public class EntryUnreadable extends RuntimeException {

    EntryUnreadable(EntryId id) {
        super("Entry %s cannot be opened".formatted(id));
    }
}

package dev.waymark.vault;

/** The entry was removed, never was, or is not this person's to see; the three look the same. */
public class EntryGone extends RuntimeException {

    EntryGone(EntryId id) {
        super("Entry %s is no longer available".formatted(id));
    }
}

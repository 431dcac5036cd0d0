package dev.waymark.vault;

import java.util.UUID;

/** One entry. Forms send ids back, so any text may be an id; most belong to no entry. */
public record EntryId(String value) {

    public static EntryId create() {
        return new EntryId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

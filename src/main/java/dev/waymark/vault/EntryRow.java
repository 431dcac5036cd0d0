package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry as it lies in the database, sealed. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record EntryRow(
        EntryId id,
        Owner owner,
        @Nullable Stage stage,
        String kind,
        String field,
        PersonId author,
        @Nullable PersonId onlyFor,
        int version,
        byte[] sealed,
        Instant writtenAt,
        Instant changedAt,
        @Nullable Instant openedAt) {

    /** All that gives the content its meaning: a row in which any of it was altered does not open. */
    Binding place() {
        return place(version, onlyFor);
    }

    Binding place(int otherVersion, @Nullable PersonId otherOnlyFor) {
        return Binding.of(
                "entry",
                owner.asText(),
                id.value(),
                kind,
                Integer.toString(otherVersion),
                stage == null ? "" : stage.name(),
                field,
                author.value(),
                otherOnlyFor == null ? "" : otherOnlyFor.value());
    }

    EntryRow with(byte[] otherSealed) {
        return new EntryRow(
                id, owner, stage, kind, field, author, onlyFor, version, otherSealed, writtenAt, changedAt, openedAt);
    }

    boolean isShared() {
        return onlyFor == null;
    }

    EntryOutline outline() {
        return new EntryOutline(
                id,
                Optional.ofNullable(stage),
                kind,
                field,
                author,
                isShared() ? Visibility.SHARED : Visibility.PRIVATE,
                version,
                writtenAt,
                changedAt,
                Optional.ofNullable(openedAt));
    }
}

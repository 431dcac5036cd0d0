package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * All that is known of an entry without opening it.
 *
 * @param version 1 when written, one more with each revision
 * @param openedAt when the other side first opened it
 */
public record EntryOutline(
        EntryId id,
        Optional<Stage> stage,
        String kind,
        String field,
        PersonId author,
        Visibility visibility,
        int version,
        Instant writtenAt,
        Instant changedAt,
        Optional<Instant> openedAt) {}

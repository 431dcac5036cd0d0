package dev.waymark.vault;

import dev.waymark.shared.Stage;
import java.time.Instant;
import java.util.Optional;

/** What stays of an entry that was taken out: that there was one. */
public record RemovedEntry(EntryId id, Optional<Stage> stage, Instant removedAt) {}

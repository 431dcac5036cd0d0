package dev.waymark.vault;

import java.time.Instant;
import java.util.Optional;

/**
 * Answers that were saved and not handed in.
 *
 * @param revision to be given when saving again
 * @param content empty when it cannot be opened
 */
public record Draft(long revision, Instant begunAt, Instant savedAt, Optional<Content> content) {}

package dev.waymark.vault;

import java.time.Instant;

/** All that is known of a draft without opening it. */
public record DraftOutline(DraftKey key, Instant begunAt, Instant savedAt) {}

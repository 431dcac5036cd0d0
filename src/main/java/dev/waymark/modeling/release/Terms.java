package dev.waymark.modeling.release;

import java.time.Instant;
import java.util.Optional;

/**
 * What HR settles about a release beside its files and words (F22).
 *
 * @param from when new conversations begin to run on it; empty for at once
 * @param offersMove whether running conversations may move to it by their employee's own choice; otherwise they stay
 */
public record Terms(Optional<Instant> from, boolean offersMove) {}

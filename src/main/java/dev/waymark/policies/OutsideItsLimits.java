package dev.waymark.policies;

/** A policy was to go further than it may. */
public class OutsideItsLimits extends RuntimeException {

    OutsideItsLimits(PolicyKey key, int value) {
        super("%s goes from %d to %d, not to %d".formatted(key.code(), key.least(), key.most(), value));
    }
}

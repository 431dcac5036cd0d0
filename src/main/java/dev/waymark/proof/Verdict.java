package dev.waymark.proof;

import java.util.Locale;

/** What a proof ends with; only the first allows a release. */
public enum Verdict {
    PROVEN,
    UNPROVEN,
    VIOLATED,
    UNREADABLE;

    /** The heavier of two verdicts. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

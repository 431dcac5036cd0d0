package dev.waymark.proof;

import java.util.Locale;

/** One element on the way to what must not happen; {@code name} is what people read on it. */
public record PathStep(String file, String element, String name, What what) {

    /** How the way passes the element. */
    public enum What {
        BEGINS,
        ENDS,
        HAPPENS,
        /** A crossing is passed. */
        ASKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.waymark.people;

import java.util.Locale;

/** The name somebody signs in with; upper and lower case are the same, spaces around it do not count. */
record Login(String value) {

    private static final int LONGEST = 100;

    Login {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A login has 1 to %d characters".formatted(LONGEST));
        }
    }
}

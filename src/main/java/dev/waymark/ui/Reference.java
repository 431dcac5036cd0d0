package dev.waymark.ui;

import java.security.SecureRandom;

/** A short number that a person can tell support, and that support finds in the log. */
record Reference(String value) {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference create() {
        var letters = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        return new Reference(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.waymark.policies;

import java.util.Locale;

/** A sentence in both languages, with places such as {@code {name}}. */
public record Worded(String english, String german) {

    /** Spaces as they are read, and no straight apostrophe, which formatting would swallow. */
    public Worded {
        english = asRead(english);
        german = asRead(german);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }

    private static String asRead(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replace('\'', '’');
    }
}

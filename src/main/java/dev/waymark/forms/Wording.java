package dev.waymark.forms;

import java.util.Locale;

/** A text in both languages; places such as <code>{{employeeName}}</code> are still open. */
public record Wording(String english, String german) {

    public static final Wording NONE = new Wording("", "");

    /** The text for this language; English where there is no German. */
    public String in(Locale locale) {
        return isGerman(locale) && !german.isEmpty() ? german : english;
    }

    public boolean isEmpty() {
        return english.isEmpty() && german.isEmpty();
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}

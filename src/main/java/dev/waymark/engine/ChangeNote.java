package dev.waymark.engine;

import java.util.Locale;

/** What a release changes, in plain words; employees read it, each in their language. */
public record ChangeNote(String english, String german) {

    public static final ChangeNote NONE = new ChangeNote("", "");

    public ChangeNote {
        english = english.strip();
        german = german.strip();
    }

    /** In German, or in English for everybody else; what is written in one language only is better than nothing. */
    public String in(Locale locale) {
        var own = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
        return own.isEmpty() ? english + (english.isEmpty() ? german : "") : own;
    }
}

package dev.waymark.people;

import dev.waymark.ui.Appearance;
import java.time.ZoneId;
import java.util.Locale;

/** How a person likes to be shown things. */
public record Preferences(Locale locale, ZoneId zone, Appearance appearance) {

    public Preferences speaking(Locale language) {
        return new Preferences(language, zone, appearance);
    }

    public Preferences livingIn(ZoneId home) {
        return new Preferences(locale, home, appearance);
    }

    public Preferences appearing(Appearance look) {
        return new Preferences(locale, zone, look);
    }
}

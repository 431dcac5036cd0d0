package dev.waymark.modeling.release.ui;

import com.vaadin.flow.i18n.I18NProvider;

/**
 * Numbers of conversations in words that point at nobody: nothing below a least number, and above it steps as large as
 * that number, so that no two looks differ by fewer.
 */
public final class HowMany {

    private final int least;

    /** @param least from which number on something is said at all (policy k) */
    public HowMany(int least) {
        this.least = least;
    }

    public String run(int number) {
        return say("release.running", number);
    }

    String say(String key, int number) {
        return number < least
                ? I18NProvider.translate(key + ".few", least)
                : I18NProvider.translate(key + ".many", number - number % least);
    }
}

package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Names and dates of nobody, so that a sentence is read as people will read it. */
final class SampleNames {

    private static final List<String> PLACES = List.of("name", "manager", "stage", "label", "date");

    private SampleNames() {}

    static String in(String sentence, Locale language) {
        var text = sentence;
        for (var place : PLACES) {
            text = text.replace("{" + place + "}", I18NProvider.translate(language, "policies.sample." + place));
        }
        return text;
    }
}

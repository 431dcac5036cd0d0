package dev.waymark.mydata;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** On what ground the company keeps what is kept here: plain text of its own, because that is not ours to say. */
@Component
public class LegalBasis {

    private final String english;
    private final String german;

    LegalBasis(@Value("${waymark.legal-basis:}") String english, @Value("${waymark.legal-basis-de:}") String german) {
        this.english = english.strip();
        this.german = german.strip();
    }

    /** In this language, or in the one there is; none where the company has not said. */
    public Optional<String> in(Locale locale) {
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var first = german ? this.german : english;
        var other = german ? english : this.german;
        return Optional.of(first.isEmpty() ? other : first).filter(text -> !text.isEmpty());
    }
}

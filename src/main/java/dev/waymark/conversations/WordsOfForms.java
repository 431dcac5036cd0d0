package dev.waymark.conversations;

import dev.waymark.engine.Releases;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.Component;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.Options;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.forms.SeveralInput;
import dev.waymark.forms.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the forms of the latest release call what was kept: each field of an entry, and each option by its code. Places
 * for names are still open.
 */
@Service
public class WordsOfForms {

    private final Releases releases;
    private final ReleasedForms forms;

    WordsOfForms(Releases releases, ReleasedForms forms) {
        this.releases = releases;
        this.forms = forms;
    }

    /** The words of one language; to be used at once, since the next release may have others. */
    public Words in(Locale locale) {
        var words = new Words(locale, new LinkedHashMap<>());
        releases.formsOf(releases.requireLatest())
                .forEach(id -> words.learn("", forms.latest(id).components()));
        return words;
    }

    /** The words of one language. */
    public record Words(Locale locale, Map<String, String> texts) {

        /** What a field of an entry of this kind is called. */
        public Optional<String> field(String kind, String key) {
            return Optional.ofNullable(texts.get(name(kind, key)))
                    .or(() -> Optional.ofNullable(texts.get(name("", key))));
        }

        /** What an answer that is a code means; none for free text. */
        public Optional<String> option(String kind, String key, String value) {
            return field(kind, name(key, value)).filter(text -> !text.isBlank());
        }

        private void learn(String kind, List<Component> components) {
            for (var component : components) {
                if (component instanceof Group group) {
                    learn(kind, group.components());
                } else if (component instanceof RepeatingRows rows) {
                    know(kind, rows.key(), rows.label());
                    learn(rows.entry().orElse(kind), rows.components());
                } else if (component instanceof Input input) {
                    var own = input.field().entry().orElse(kind);
                    know(own, input.key(), input.label());
                    optionsOf(input).ifPresent(options -> options.listed()
                            .forEach(option -> know(own, name(input.key(), option.value()), option.label())));
                }
            }
        }

        /** The first form that names something has the say for its kind; without a kind it is what any form calls it. */
        private void know(String kind, String key, Wording wording) {
            texts.putIfAbsent(name(kind, key), wording.in(locale));
            texts.putIfAbsent(name("", key), wording.in(locale));
        }

        private static Optional<Options> optionsOf(Input input) {
            if (input instanceof ChoiceInput choice) {
                return Optional.of(choice.options());
            }
            return input instanceof SeveralInput several ? Optional.of(several.options()) : Optional.empty();
        }

        private static String name(String before, String after) {
            return before + "/" + after;
        }
    }
}

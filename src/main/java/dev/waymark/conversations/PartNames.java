package dev.waymark.conversations;

import dev.waymark.shared.Stage;
import dev.waymark.ui.TextsOfOthers;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the parts are called: as the released form of the choice calls them, the latest release first. */
@Component
public class PartNames implements TextsOfOthers {

    /** What stands before the name of a stage in the key of such a text. */
    public static final String PREFIX = "conversations.part.";

    private final ReleasedForms forms;

    PartNames(ReleasedForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return key.startsWith(PREFIX)
                ? Stage.find(key.substring(PREFIX.length())).flatMap(stage -> nameOf(stage, locale))
                : Optional.empty();
    }

    private Optional<String> nameOf(Stage stage, Locale locale) {
        return forms.choices()
                .map(Parts::new)
                .map(Parts::names)
                .flatMap(names -> Optional.ofNullable(names.get(stage)).stream())
                .map(wording -> wording.in(locale))
                .filter(name -> !name.isBlank())
                .findFirst();
    }
}

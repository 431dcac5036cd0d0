package dev.waymark.conversations.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.PartNames;
import dev.waymark.shared.Stage;
import java.util.Locale;

/** What the parts of a conversation are called, in the language of the screen. */
public final class PartWords {

    private PartWords() {}

    /** As the form of the choice calls it; without a name there, the stage's own in plain letters. */
    public static String nameOf(Stage stage) {
        var name = I18NProvider.translate(PartNames.PREFIX + stage);
        if (!name.startsWith("!")) {
            return name;
        }
        var words = stage.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String of(Mode mode) {
        return I18NProvider.translate("conversations.mode." + mode);
    }
}

package dev.waymark.conversations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Mode;
import dev.waymark.shared.Stage;
import java.util.Locale;

/** What the parts of a conversation are called, in the language of the screen. */
final class PartWords {

    private PartWords() {}

    /** A part that HR added is called what its diagram calls it. */
    static String nameOf(Stage stage) {
        if (Stage.OF_THE_METHOD.contains(stage)) {
            return I18NProvider.translate("conversations.part." + stage);
        }
        var words = stage.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String of(Mode mode) {
        return I18NProvider.translate("conversations.mode." + mode);
    }
}

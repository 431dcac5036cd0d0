package dev.waymark.conversations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.ui.Screen;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sentences that are the same for everybody, so that none of them gives anything away. */
@ExtendWith(Screen.class)
class FixedSentencesTest {

    @Test
    void standWordForWord() {
        assertThat(text("W1", "Ada Wong"))
                .isEqualTo("This career conversation is not going ahead. Nothing is expected of you."
                        + " Please do not ask about it. Ada Wong can start one whenever they like.");
        assertThat(text("W2", "Visions")).isEqualTo("Visions is not part of this series.");
        assertThat(text("W5")).isEqualTo("Paused. Nothing to do.");
        assertThat(text("W5.until", "3 Dec 2026")).isEqualTo("Paused until 3 Dec 2026. Nothing to do.");
        assertThat(text("W6"))
                .isEqualTo("This series has ended and its notes are gone. Thank you for the time you gave it.");
        assertThat(text("E1"))
                .isEqualTo("This is your choice. You can say yes to some parts, all or none; change your mind later;"
                        + " and you never need a reason. Nobody is told what you left out, and nobody may ask.");
        assertThat(text("E2", "Sam Lee", "3 Nov 2026"))
                .isEqualTo("The text is gone from the app. Sam Lee had opened it on 3 Nov 2026."
                        + " We can’t make anyone forget; they have been told not to use it.");
    }

    private static String text(String sentence, Object... words) {
        return I18NProvider.translate(Locale.ENGLISH, "conversations." + sentence, words);
    }
}

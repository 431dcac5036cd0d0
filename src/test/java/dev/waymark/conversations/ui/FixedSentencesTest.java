package dev.waymark.conversations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.ui.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences that are the same for everybody, so that none of them gives anything away. */
@ExtendWith(Screen.class)
class FixedSentencesTest {

    @Test
    void standWordForWord() {
        assertThat(text("W1", "Ada Wong"))
                .isEqualTo("This career conversation is not going ahead. Nothing is expected of you."
                        + " Please do not ask about it. Ada Wong can start one whenever they like.");
        assertThat(text("W2", "Visions")).isEqualTo("Visions is not part of this series.");
        assertThat(text("W3", "Ada Wong"))
                .isEqualTo("Ada Wong has closed a topic. Closed means closed:"
                        + " please don’t come back to it unless Ada Wong does.");
        assertThat(text("W3.named", "Ada Wong", "Family"))
                .isEqualTo("Ada Wong has closed a topic: Family. Closed means closed:"
                        + " please don’t come back to it unless Ada Wong does.");
        assertThat(text("W4"))
                .isEqualTo("Something was taken out of the shared notes."
                        + " Please treat it as not written, and destroy any copy of your own.");
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

    @Test
    void standWordForWordInGerman() {
        assertThat(german("W1", "Ada Wong"))
                .isEqualTo("Dieses Karrieregespräch findet nicht statt. Von Ihnen wird nichts erwartet."
                        + " Bitte fragen Sie nicht danach. Ada Wong kann jederzeit eines beginnen.");
        assertThat(german("W2", "Visionen")).isEqualTo("„Visionen“ gehört nicht zu dieser Reihe.");
        assertThat(german("W3", "Ada Wong"))
                .isEqualTo("Ada Wong hat ein Thema geschlossen. Geschlossen heißt geschlossen: Bitte kommen"
                        + " Sie nicht darauf zurück, es sei denn, Ada Wong tut es.");
        assertThat(german("W3.named", "Ada Wong", "Familie"))
                .isEqualTo("Ada Wong hat ein Thema geschlossen: Familie. Geschlossen heißt geschlossen:"
                        + " Bitte kommen Sie nicht darauf zurück, es sei denn, Ada Wong tut es.");
        assertThat(german("W4"))
                .isEqualTo("Aus den gemeinsamen Notizen wurde etwas herausgenommen. Bitte behandeln Sie es"
                        + " als nicht geschrieben und vernichten Sie eigene Kopien.");
        assertThat(german("W5")).isEqualTo("Pausiert. Es ist nichts zu tun.");
        assertThat(german("W5.until", "3. Dez. 2026")).isEqualTo("Pausiert bis 3. Dez. 2026. Es ist nichts zu tun.");
        assertThat(german("W6"))
                .isEqualTo("Diese Reihe ist beendet, und ihre Notizen sind gelöscht. Danke für die Zeit,"
                        + " die Sie ihr gegeben haben.");
        assertThat(german("E1"))
                .isEqualTo("Das ist Ihre Wahl. Sie können zu einigen Teilen ja sagen, zu allen oder zu"
                        + " keinem, es sich später anders überlegen und müssen nie etwas begründen."
                        + " Niemand erfährt, was Sie ausgelassen haben, und niemand darf danach fragen.");
        assertThat(german("E2", "Sam Lee", "3. Nov. 2026"))
                .isEqualTo("Der Text ist aus der Anwendung gelöscht. Sam Lee hatte ihn am 3. Nov. 2026"
                        + " geöffnet. Wir können niemanden vergessen lassen; es wurde mitgeteilt, dass er"
                        + " nicht verwendet werden darf.");
    }

    /** What no text of ours says (MessagesTest), and beyond that no sentence to a manager asks for or gives a reason (F23). */
    @ParameterizedTest
    @ValueSource(strings = {"W1", "W2", "W3", "W3.named", "W4", "W5", "W5.until", "W6"})
    void speakOfNoDebtAndNoReasonToTheManager(String sentence) {
        assertThat(text(sentence, "Ada Wong", "Family"))
                .doesNotContainPattern(
                        "(?i)\\b(yet|refus|declin|pending|missing|incomplete|reason|why|because|overdue|reject)");
        assertThat(german(sentence, "Ada Wong", "Familie"))
                .doesNotContainPattern(
                        "(?i)\\b(noch nicht|verweiger|abgelehn|ablehn|aussteh|offen|fehl|unvollständig|grund|gründe"
                                + "|warum|weil|überfällig)");
    }

    /** The same sentence on the screen, in a form and in a mail, so that no place gives away more than another. */
    @ParameterizedTest
    @ValueSource(strings = {"W1", "W3", "W4", "W5", "W6"})
    void areTheSameInMails(String sentence) {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(I18NProvider.translate(language, "notices." + sentence, "Ada Wong"))
                    .isEqualTo(I18NProvider.translate(language, "conversations." + sentence, "Ada Wong"));
        }
    }

    @Test
    void areTheSameInTheFormThatAcknowledges() throws IOException {
        var form = Files.readString(Path.of("forms/acknowledge.form"));

        assertThat(form).contains(text("W4"), german("W4"));
    }

    @Test
    void areTheSameInTheFormOfTheChoice() throws IOException {
        var form = Files.readString(Path.of("forms/choose.form"));

        assertThat(form).contains(text("E1"), german("E1"));
    }

    private static String german(String sentence, Object... words) {
        return I18NProvider.translate(Locale.GERMAN, "conversations." + sentence, words);
    }

    private static String text(String sentence, Object... words) {
        return I18NProvider.translate(Locale.ENGLISH, "conversations." + sentence, words);
    }
}

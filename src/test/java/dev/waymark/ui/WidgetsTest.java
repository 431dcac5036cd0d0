package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class WidgetsTest {

    @Test
    void sayInWordsWhoCanRead() {
        assertThat(VisibilityLine.onlyYou().getElement().getTextRecursively()).isEqualTo("Only you");
        assertThat(VisibilityLine.youAnd("Sam Lee", "3 Nov 2026").getElement().getTextRecursively())
                .isEqualTo("You and Sam Lee (since 3 Nov 2026)");
        assertThat(VisibilityLine.countsOnly(5).getElement().getTextRecursively())
                .isEqualTo("HR sees counts of 5 or more, never text");
    }

    @Test
    void speakGerman() {
        Screen.speak(Locale.GERMAN);

        assertThat(VisibilityLine.onlyYou().getElement().getTextRecursively()).isEqualTo("Nur Sie");
    }

    @Test
    void nameTheTabAfterThePage() {
        UI.getCurrent().add(new PageHeader("Check the values"));
        MockVaadin.clientRoundtrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Check the values – Career conversations");
    }

    @Test
    void offerOneThingWhereNothingIs() {
        var empty = new EmptyState("Nothing is waiting for you", "Leave it, or start something.")
                .offering(new Button("Start a conversation"));

        assertThat(empty.getElement().getTextRecursively())
                .isEqualTo("Nothing is waiting for youLeave it, or start something.Start a conversation");
    }
}

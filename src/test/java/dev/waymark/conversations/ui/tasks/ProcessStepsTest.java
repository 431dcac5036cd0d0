package dev.waymark.conversations.ui.tasks;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.conversations.course.WhereItStands.Place;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.engine.Outlines.Step;
import dev.waymark.ui.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class ProcessStepsTest {

    private static final List<Step> STEPS = List.of(
            step("prepare-story", "Prepare your story (only for you)"),
            step("write-up-story", "Write up what you heard"),
            step("own-step", "Invented by HR"));

    @Test
    void saysInPlainWordsWhatLiesBehindWhatIsNowAndWhatIsAhead() {
        show(true);

        assertThat(lines())
                .containsExactly(
                        "Prepare your story (only for you) Behind you",
                        "Write up what you heard Now",
                        "Invented by HR Later");
    }

    @Test
    void saysOnlyWhatIsNowWhereTheWayIsNotTold() {
        show(false);

        assertThat(lines())
                .containsExactly("Prepare your story (only for you)", "Write up what you heard Now", "Invented by HR");
    }

    @Test
    void saysPlainlyThatNothingIsOpenWhileASeriesRests() {
        UI.getCurrent().add(new ProcessSteps(new Place("life-story", "", STEPS, Set.of("rest"), Set.of(), true)));

        assertThat(_get(Paragraph.class).getText()).isEqualTo("Nothing is open at the moment.");
    }

    @Test
    void callsAStepByItsGermanNameForThoseWhoReadGerman() {
        Screen.speak(Locale.GERMAN);
        var own =
                new Step("own-step", "Invented by HR", Optional.of("Von HR erfunden"), "life-story", Optional.empty());
        var without = step("other-step", "Only in English");

        UI.getCurrent()
                .add(new ProcessSteps(new Place("life-story", "", List.of(own, without), Set.of(), Set.of(), false)));

        assertThat(lines()).containsExactly("Von HR erfunden", "Only in English");
    }

    private static void show(boolean followed) {
        UI.getCurrent()
                .add(new ProcessSteps(new Place(
                        "life-story", "", STEPS, Set.of("write-up-story"), Set.of("prepare-story"), followed)));
    }

    private static Step step(String id, String name) {
        return new Step(id, name, Optional.empty(), "life-story", Optional.empty());
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}

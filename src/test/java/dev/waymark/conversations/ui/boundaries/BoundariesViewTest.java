package dev.waymark.conversations.ui.boundaries;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.boundaries.Boundary.Told;
import dev.waymark.conversations.boundaries.FindOnTopic.Found;
import dev.waymark.conversations.boundaries.MyBoundaries.OtherSide;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class BoundariesViewTest {

    private static final ConversationId ID = new ConversationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final BoundaryDesk desk = mock();
    private final Moments moments = mock();

    @BeforeEach
    void adaIsInConversationWithSam() {
        when(desk.ownName()).thenReturn("Ada Wong");
        when(desk.couldBeTold()).thenReturn(List.of(new OtherSide(ID, "Sam Lee")));
        when(moments.absolute(any())).thenReturn("20 Nov 2026");
    }

    @Test
    void closesATopicWithoutANameInOneClick() {
        show();

        _click(button("Close this topic"));

        verify(desk).close("", Rule.NEVER_RAISE, Map.of());
    }

    @Test
    void showsWordForWordWhatTheManagerWouldRead() {
        show();
        assertThat(text()).doesNotContain("Sam Lee would read");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Tell Sam Lee that a topic is closed")), true);
        assertThat(text())
                .contains("Sam Lee would read: “Ada Wong has closed a topic. Closed means closed:"
                        + " please don’t come back to it unless Ada Wong does.”");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name the topic for Sam Lee")), "Family");
        assertThat(text()).contains("Ada Wong has closed a topic: Family. Closed means closed:");
        _click(button("Close this topic"));

        verify(desk).close("", Rule.NEVER_RAISE, Map.of(ID, "Family"));
    }

    @Test
    void takesNothingOutThatWasNotTicked() {
        var found = new Found(Optional.of(ID), item());
        when(desk.find("Parent")).thenReturn(List.of(found));
        show();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Topic, in your words")), "Parent");
        assertThat(_get(CheckboxGroup.class).getSelectedItems()).isEmpty();
        _setValue(_get(CheckboxGroup.class), Set.of(found));
        _click(button("Close this topic"));

        verify(desk).remove(Set.of(found));
    }

    @Test
    void saysWhatOfItStandsInTheWorkbook() {
        when(desk.find("Parent")).thenReturn(List.of(new Found(Optional.empty(), item())));
        show();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Topic, in your words")), "Parent");

        CheckboxGroup<Found> mentions = _get(CheckboxGroup.class);
        assertThat(mentions.getItemLabelGenerator().apply(new Found(Optional.empty(), item())))
                .isEqualTo("Value: Parent (in your workbook)");
    }

    @Test
    void saysWhoReadsWhatOfAClosedTopicAndLiftsItPrivately() {
        when(desk.all())
                .thenReturn(List.of(new Boundary(
                        "b",
                        Optional.of("Parent"),
                        Rule.NOT_IN_WRITING,
                        NOW,
                        List.of(new Told(ID, Optional.empty())),
                        true)));
        show();

        assertThat(text())
                .contains("ParentNot in writing, since 20 Nov 2026")
                .contains("Sam Lee reads: “Ada Wong has closed a topic. Closed means closed");
        _click(button("Lift"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Nobody is told.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Lift")));

        verify(desk).lift("b");
    }

    /** A topic that was exchanged for another in the database is not one without a name. */
    @Test
    void writesNothingOverATopicThatCannotBeOpened() {
        when(desk.all())
                .thenReturn(List.of(new Boundary("b", Optional.empty(), Rule.NEVER_RAISE, NOW, List.of(), false)));
        show();

        assertThat(text())
                .contains("This text cannot be opened at the moment.It stays closed, since 20 Nov 2026")
                .doesNotContain("A topic without a name", "Never raise it, since");
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Change")))
                .isEmpty();
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Lift"))).hasSize(1);
    }

    @Test
    void saysSoWhenTheConversationWasOverMeanwhile() {
        show();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Tell Sam Lee that a topic is closed")), true);
        when(desk.couldBeTold()).thenReturn(List.of());

        _click(button("Close this topic"));

        verify(desk).close("", Rule.NEVER_RAISE, Map.of());
        assertThat(text()).contains("The topic is closed, but it could not be told any more");
    }

    private static Item item() {
        return new Item(
                "i",
                Optional.empty(),
                "VALUE",
                "values",
                new PersonId("sam"),
                true,
                NOW,
                Optional.empty(),
                true,
                Answers.none().with("name", "Parent"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void show() {
        var view = new BoundariesView(desk, moments);
        UI.getCurrent().add(view);
        view.show();
    }
}

package dev.waymark.conversations.ui.removal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.router.NotFoundException;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.removal.RemoveEntries.Removed;
import dev.waymark.conversations.start.StartForms.StartForm;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class RemoveViewTest {

    private static final ConversationId ID = new ConversationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final RemovalDesk desk = mock();
    private final Moments moments = mock();
    private final MyConversation conversation = mock();

    @BeforeEach
    void kenjiIsInConversationWithAmara() {
        when(conversation.id()).thenReturn(ID);
        when(conversation.managerName()).thenReturn("Amara Okafor");
        when(desk.open(ID)).thenReturn(conversation);
        when(desk.ownName()).thenReturn("Kenji Sato");
        when(desk.removable(conversation)).thenReturn(List.of(item("care", "Care"), item("calm", "Calm")));
        when(desk.remove(eq(ID), any(), any())).thenReturn(new Removed(1, Optional.of(NOW)));
        when(moments.absolute(any())).thenReturn("20 Nov 2026");
    }

    @Test
    void takesOutWhatWasTickedAndTellsHonestlyThatItHadBeenRead() throws IOException {
        show("{\"entries\": [\"care\"], \"scope\": \"THESE\", \"boundary\": \"NONE\"}");

        goOn();
        assertThat(text()).contains("Care", "It cannot be brought back").doesNotContain("Calm");
        _click(button("Remove"));

        verify(desk).remove(eq(ID), eq(Set.of("care")), any());
        assertThat(text()).contains("The text is gone from the app. Amara Okafor had opened it on 20 Nov 2026.");
    }

    @Test
    void takesOutOfATopicOnlyWhatIsTicked() throws IOException {
        when(desk.find(ID, "calm")).thenReturn(List.of(item("calm", "Calm")));
        show("{\"entries\": [\"care\"], \"scope\": \"EVERYTHING_ON_TOPIC\", \"topic\": \"calm\"}");

        goOn();
        assertThat(_get(CheckboxGroup.class).getSelectedItems()).isEmpty();
        _setValue(_get(CheckboxGroup.class), Set.of(item("calm", "Calm")));
        _click(button("Remove"));

        verify(desk).remove(eq(ID), eq(Set.of("care", "calm")), any());
    }

    @Test
    void showsWhatTheManagerWouldReadOfTheClosedTopic() throws IOException {
        show("{\"entries\": [\"care\"], \"scope\": \"THESE\", \"boundary\": \"NEVER_RAISE\", \"tell\": true}");

        goOn();

        assertThat(text()).contains("What Amara Okafor will read", "Kenji Sato has closed a topic. Closed means");
    }

    @Test
    void existsForNobodyElse() {
        when(desk.open(ID)).thenThrow(mock(NotAParticipant.class));

        assertThatThrownBy(() -> new RemoveView(desk, moments).show(ID)).isInstanceOf(NotFoundException.class);
    }

    private static Item item(String id, String name) {
        return new Item(
                id,
                Optional.empty(),
                "VALUE",
                "values",
                new PersonId("amara"),
                true,
                NOW,
                Optional.of(NOW),
                true,
                Answers.none().with("name", name));
    }

    private static void goOn() {
        _click(button("Continue"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void show(String answers) throws IOException {
        var form = Form.read(Files.readAllBytes(Path.of("forms/remove.form"))).require();
        var items = List.of(
                Map.of("_id", "care", "value", "care", "label", "Care"),
                Map.of("_id", "calm", "value", "calm", "label", "Calm"));
        var context =
                FormContext.on(Desk.TODAY, ZoneOffset.UTC).with("items", items).with("managerName", "Amara Okafor");
        when(desk.form(conversation)).thenReturn(new StartForm(form, context, Answers.ofJson(answers)));
        var view = new RemoveView(desk, moments);
        UI.getCurrent().add(view);
        view.show(ID);
    }
}

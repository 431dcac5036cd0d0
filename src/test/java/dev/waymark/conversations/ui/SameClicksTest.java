package dev.waymark.conversations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.removal.RemoveEntries.Removed;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.ui.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every way out costs as many clicks as agreeing: one that opens it, one that does it (promise 1). */
@ExtendWith(ConversationScreen.class)
class SameClicksTest {

    private static final int AS_AGREEING = 2;
    private static final ConversationId ID = new ConversationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final OwnNotes notes = mock();
    private final ConversationDesk desk = mock();
    private final Moments moments = mock();
    private int clicks;

    @BeforeEach
    void openTheConversation() {
        when(moments.today()).thenReturn(LocalDate.of(2026, 11, 22));
        when(moments.dayOf(any())).thenReturn(LocalDate.of(2026, 11, 20));
        when(moments.absolute(any())).thenReturn("20 Nov 2026");
        when(notes.remove(any(), any())).thenReturn(new Removed(1, Optional.empty()));
        when(notes.open(ID)).thenReturn(conversation());
        var view = new MyConversationView(notes, desk, new StateWords(moments), moments);
        UI.getCurrent().add(view);
        view.show(ID);
    }

    @Test
    void toTakePart() {
        click(button("Take part"));
        click(in(TakePartDialog.class, "Take part"));

        verify(desk).takePart(ID, Stage.VISION, Mode.NOTES);
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    @Test
    void toShare() {
        click(button("Share with Sam Lee"));
        click(in(SharePreview.class, "Share with Sam Lee"));

        verify(notes).share(ID, "private");
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    @Test
    void toLeaveAPartOut() {
        click(button("Leave this part out"));
        click(in(LeaveOutDialog.class, "Leave this part out"));

        verify(desk).leaveOut(ID, Stage.STORY, Set.of());
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    @Test
    void toGoOnWithoutWriting() {
        click(_find(Button.class, spec -> spec.withText("Only talk, write nothing"))
                .get(0));
        click(in(TalkOnlyDialog.class, "Only talk, write nothing"));

        verify(desk).talkOnly(ID, Stage.STORY, Set.of());
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    @Test
    void toPause() {
        click(button("Pause"));
        click(in(PauseDialog.class, "Pause"));

        verify(desk).pause(ID, null);
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    @Test
    void toTakeSomethingOut() {
        click(button("Remove"));
        confirm(_get(RemoveDialog.class));

        verify(notes).remove(ID, Set.of("private"));
        assertThat(clicks).isEqualTo(AS_AGREEING);
    }

    private void click(Button button) {
        _click(button);
        clicks++;
    }

    private void confirm(ConfirmDialog dialog) {
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        clicks++;
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).get(0);
    }

    private static Button in(Class<? extends Component> dialog, String text) {
        return _get(_get(dialog), Button.class, spec -> spec.withText(text));
    }

    private static MyConversation conversation() {
        return new MyConversation(
                ID,
                State.ACTIVE,
                false,
                new PersonId("sam"),
                "Sam Lee",
                NOW,
                Optional.empty(),
                LocalDate.of(2028, 5, 20),
                Optional.empty(),
                Optional.empty(),
                Stage.OF_THE_METHOD,
                List.of(new Choice(Stage.STORY, Mode.NOTES, NOW, false)),
                List.of(),
                List.of(new Item(
                        "private",
                        Optional.of(Stage.STORY),
                        "CHAPTER",
                        "chapters",
                        new PersonId("ada"),
                        false,
                        NOW,
                        Optional.empty(),
                        true,
                        Answers.none().with("title", "Early days"))),
                Optional.empty(),
                Optional.empty());
    }
}

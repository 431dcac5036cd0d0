package dev.waymark.conversations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.removal.Removal;
import dev.waymark.conversations.removal.RemoveEntries.Removed;
import dev.waymark.conversations.ui.words.SharedParts;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.conversations.ui.words.TakenOutLines;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class MyConversationViewTest {

    private static final ConversationId ID = new ConversationId("one");
    private static final PersonId ADA = new PersonId("ada");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final OwnNotes notes = mock();
    private final ConversationDesk desk = mock();
    private final Moments moments = mock();

    @BeforeEach
    void knowTheDays() {
        when(moments.today()).thenReturn(LocalDate.of(2026, 11, 22));
        when(moments.dayOf(any()))
                .thenAnswer(
                        call -> LocalDate.parse(call.getArgument(0).toString().substring(0, 10)));
        when(moments.day(any())).thenAnswer(call -> call.getArgument(0).toString());
        when(moments.absolute(any())).thenAnswer(call -> call.getArgument(0).toString());
    }

    @Test
    void saysOfEachPartWhatTheEmployeeChose() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES), choice(Stage.PLAN, Mode.TALK_ONLY)));

        assertThat(_get(OrderedList.class).getElement().getTextRecursively())
                .contains("Life storyYou take part, with notes · now")
                .contains("VisionsNot part of your conversation")
                .contains("Action planYou take part, talk only: nothing is written");
    }

    @Test
    void showsTheManagersViewWithoutThePartsThatWereNotChosen() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        assertThat(_get(SharedParts.class).getElement().getTextRecursively()).isEqualTo("Life storyValueIndependence");
    }

    @Test
    void offersToShareWithNobodyWhileNobodyIsTheOtherSide() {
        show(conversation(State.ON_HOLD, Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .contains("Remove")
                .doesNotContain("Share with Sam Lee", "Take back");
        assertThat(_get(OrderedList.class).getElement().getTextRecursively()).doesNotContain("You and Sam Lee");
    }

    @Test
    void saysWhatTheManagerReadsDuringAPause() {
        show(conversation(State.PAUSED, Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Sam Lee reads “Paused” and has nothing to do.");
    }

    @Test
    void saysThatTheManagerSeesWhichPartsAreAgreedAndNotWhichAreNot() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        assertThat(_get(OrderedList.class).getElement().getTextRecursively())
                .contains("with notes · nowYou and Sam Lee", "Not part of your conversationOnly you");
    }

    @Test
    void offersAPlanToOpenOnlyWhenThereIsOne() {
        show(conversation(Optional.empty(), choice(Stage.PLAN, Mode.NOTES)));

        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Open the plan");
    }

    @Test
    void offersNotesNoLongerForAPartThatHasBegunWithoutThem() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.TALK_ONLY), choice(Stage.PLAN, Mode.TALK_ONLY)));

        assertThat(_find(Button.class))
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Take part with notes: Action plan")
                .doesNotContain("Take part with notes: Life story");
    }

    @Test
    void removesTheNotesOfAPartUnlessAskedToKeepThem() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        _click(button("Leave this part out"));
        _click(_get(_get(LeaveOutDialog.class), Button.class, spec -> spec.withText("Leave this part out")));

        verify(desk).leaveOut(ID, Stage.STORY, Set.of());
    }

    @Test
    void keepsOfAPartThatIsLeftOutWhatIsTicked() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        _click(button("Leave this part out"));
        var dialog = _get(LeaveOutDialog.class);
        _setValue(
                _get(dialog, RadioButtonGroup.class),
                _get(dialog, RadioButtonGroup.class).getListDataView().getItem(2));
        var kept = _get(dialog, CheckboxGroup.class);
        _setValue(kept, Set.of(kept.getListDataView().getItem(0)));
        _click(_get(dialog, Button.class, spec -> spec.withText("Leave this part out")));

        verify(desk).leaveOut(ID, Stage.STORY, Set.of("shared"));
    }

    @Test
    void takesOutAfterShowingWhatGoesAndTellsHonestlyWhoHadReadIt() {
        when(notes.remove(ID, Set.of("shared"))).thenReturn(new Removed(1, Optional.of(NOW)));
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        _click(_find(Button.class, spec -> spec.withText("Remove")).get(0));
        assertThat(_get(RemoveDialog.class).getElement().getTextRecursively()).contains("Independence");
        ComponentUtil.fireEvent(
                _get(RemoveDialog.class), new ConfirmDialog.ConfirmEvent(_get(RemoveDialog.class), true));

        verify(notes).remove(ID, Set.of("shared"));
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("The text is gone from the app. Sam Lee had opened it on 2026-11-20.");
    }

    @Test
    void saysWhenTheManagerHasAcknowledged() {
        var asked = mock(Removal.class);
        when(asked.takenOutAt()).thenReturn(NOW);
        when(asked.wasOpened()).thenReturn(true);
        when(asked.acknowledgedAt()).thenReturn(Optional.of(NOW));
        when(notes.removals(ID)).thenReturn(List.of(asked));

        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        assertThat(_get(TakenOutLines.class).getElement().getTextRecursively())
                .contains("2026-11-20: acknowledged by Sam Lee on 2026-11-20.");
    }

    @Test
    void sharesOnlyAfterShowingWhatWillBeSeen() {
        show(conversation(Optional.empty(), choice(Stage.STORY, Mode.NOTES)));

        _click(button("Share with Sam Lee"));
        var preview = _get(SharePreview.class);
        assertThat(preview.getElement().getTextRecursively()).contains("Early days");
        _click(_get(preview, Button.class, spec -> spec.withText("Share with Sam Lee")));

        verify(notes).share(ID, "private");
    }

    @Test
    void letsTheManagerHaveTheirTimeBeforeAPlanGoesOutWithoutReply() {
        show(conversation(Optional.of(Instant.parse("2026-11-23T10:00:00Z")), choice(Stage.PLAN, Mode.NOTES)));
        assertThat(_find(Button.class, spec -> spec.withText("Publish without a reply")))
                .isEmpty();

        show(conversation(Optional.of(Instant.parse("2026-11-21T10:00:00Z")), choice(Stage.PLAN, Mode.NOTES)));
        _click(button("Publish without a reply"));

        verify(desk).publishWithoutReply(ID);
    }

    @Test
    void doesNotExistForAnybodyElse() {
        when(notes.open(ID)).thenThrow(mock(NotAParticipant.class));

        assertThatThrownBy(() -> view().show(ID)).isInstanceOf(NotFoundException.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private void show(MyConversation conversation) {
        when(notes.open(ID)).thenReturn(conversation);
        var view = view();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.show(ID);
    }

    private MyConversationView view() {
        return new MyConversationView(notes, desk, new StateWords(moments), moments);
    }

    private static Choice choice(Stage stage, Mode mode) {
        return new Choice(stage, mode, NOW, false);
    }

    private static MyConversation conversation(Optional<Instant> repliesBy, Choice... choices) {
        return conversation(State.ACTIVE, repliesBy, choices);
    }

    private static MyConversation conversation(State state, Optional<Instant> repliesBy, Choice... choices) {
        return new MyConversation(
                ID,
                state,
                false,
                new PersonId("sam"),
                "Sam Lee",
                NOW,
                Optional.empty(),
                LocalDate.of(2028, 5, 20),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(Stage.OF_THE_METHOD.stream(), Stream.of(choices).map(Choice::stage))
                        .distinct()
                        .toList(),
                List.of(choices),
                List.of(),
                List.of(item("shared", true, "Independence"), item("private", false, "Early days")),
                Optional.empty(),
                repliesBy);
    }

    private static Item item(String id, boolean shared, String name) {
        return new Item(
                id,
                Optional.of(Stage.STORY),
                "VALUE",
                "values",
                ADA,
                shared,
                NOW,
                Optional.empty(),
                true,
                Answers.none().with("name", name));
    }
}

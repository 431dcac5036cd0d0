package dev.waymark.conversations.ui.tasks;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import dev.waymark.forms.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TaskScreen.class)
class ChoiceFormTest {

    private static final String E1 = "This is your choice. You can say yes to some parts, all or none; change your mind"
            + " later; and you never need a reason. Nobody is told what you left out, and nobody may ask.";

    private final Desk desk = new Desk();
    private TaskView view;

    @BeforeEach
    void open() {
        var task = Desk.task("choose", "Your choice: career conversation", "choose");
        var opened = Desk.opened(task, Answers.none(), 0);
        when(desk.openForm.open(any(), any())).thenReturn(opened);
        view = desk.open();
    }

    @Test
    void beginsWithTheSentenceThatItIsAChoice() {
        assertThat(view.getElement().getTextRecursively()).contains(E1);
    }

    @Test
    void choosesNothingBeforehand() {
        assertThat(_find(RadioButtonGroup.class)).isNotEmpty().allMatch(RadioButtonGroup::isEmpty);
    }

    @Test
    void givesYesAndNoTheSameButton() {
        var yes = button("That’s my choice");
        var no = button("Not now");

        assertThat(yes.getParent()).isEqualTo(no.getParent());
        assertThat(yes.getThemeNames()).containsExactlyElementsOf(no.getThemeNames());
        assertThat(yes.getClassNames()).containsExactlyElementsOf(no.getClassNames());
        assertThat(yes.isEnabled()).isEqualTo(no.isEnabled());
    }

    @Test
    void saysThatDoingNothingIsFine() {
        assertThat(view.getElement().getTextRecursively())
                .contains("Doing nothing is fine too: on Mon 14 Dec 2026 this closes by itself.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsWhatTheOtherWillSeeWhileItIsChosen() {
        _setValue(
                (RadioButtonGroup<String>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Visions")),
                "YES_TALK_ONLY");

        assertThat(_get(ChoicePreview.class).getElement().getTextRecursively())
                .isEqualTo("What Sam Lee will seeParts agreed: Visions (talk only)");
    }

    @Test
    void needsTwoClicksForANoAndTellsNobodyBeforeTheInvitationEnds() {
        _click(button("Not now"));
        _click(_get(_get(NotNowDialog.class), Button.class, spec -> spec.withText("Not now")));

        verify(desk.decideNotNow).decide(Desk.TASK, Deliver.WHEN_INVITATION_ENDS, Desk.ADA);
    }

    @Test
    void stopsRemindersWithoutAQuestion() {
        _click(button("Stop reminders"));

        verify(desk.decideNotNow).decide(Desk.TASK, Deliver.WHEN_INVITATION_ENDS, Desk.ADA);
        assertThat(_get(H1.class).getText()).isEqualTo("No more reminders");
        assertThat(_find(RouterLink.class, spec -> spec.withText("Go to the conversation")))
                .hasSize(1);
    }

    private Button button(String text) {
        return _get(view, Button.class, spec -> spec.withText(text));
    }
}

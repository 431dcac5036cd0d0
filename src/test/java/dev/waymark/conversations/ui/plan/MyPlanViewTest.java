package dev.waymark.conversations.ui.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.plan.Plans.Line;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class MyPlanViewTest {

    private static final ConversationId ID = new ConversationId("one");

    private final PlanPage plans = mock();
    private final Moments moments = mock();

    @Test
    void takesThePageAwayAtOnceWhenSomethingIsTakenOutWhileItIsOpen() {
        show(false);
        change();
        assertThat(text()).contains("Read the standard");

        when(plans.lastTakenOut(any())).thenReturn(Optional.of(Desk.NOW));
        change();

        assertThat(text()).contains("Something was taken out").doesNotContain("Read the standard");
        verify(plans).open(ID);
        _click(_get(Button.class, spec -> spec.withText("Show what is there now")));
        verify(plans, times(2)).open(ID);
        assertThat(text()).contains("Read the standard");
    }

    @Test
    void saysOnlyThatItIsOverWhenTheEmployeeWithdrewInAnotherTab() {
        show(true);
        when(plans.lastTakenOut(any())).thenThrow(mock(NotAParticipant.class));

        change();

        assertThat(text())
                .contains("This conversation is not available any more.")
                .doesNotContain("Read the standard");
    }

    @Test
    void saysOfAnActionThatItCannotBeOpened() {
        show(true, false);

        assertThat(text()).contains("This text cannot be opened at the moment.");
    }

    private void show(boolean asEmployee) {
        show(asEmployee, true);
    }

    private void show(boolean asEmployee, boolean canBeOpened) {
        var item = new Item(
                "i",
                Optional.of(Stage.PLAN),
                "ACTION",
                "actions",
                new PersonId("leyla"),
                true,
                Desk.NOW,
                Optional.empty(),
                canBeOpened,
                canBeOpened ? Answers.none().with("title", "Read the standard") : Answers.none());
        var line = new Line(
                item, PlanAction.Owner.ME, true, Optional.empty(), PlanAction.Progress.NOT_STARTED, Optional.empty());
        when(plans.open(ID)).thenReturn(new PlanPage.Shown(ID, asEmployee, "Leyla Demir", List.of(line), List.of()));
        when(plans.lastTakenOut(any())).thenReturn(Optional.empty());
        var view = new MyPlanView(plans, moments);
        UI.getCurrent().add(view);
        view.show(ID);
    }

    private static void change() {
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}

package dev.waymark.conversations.ui.tasks;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.tasks.OpenForm.Opened;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.engine.TaskGone;
import dev.waymark.forms.Answers;
import dev.waymark.ui.CountsChanged;
import dev.waymark.vault.DraftChangedElsewhere;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TaskScreen.class)
class TaskViewTest {

    private static final String GONE = "This task is no longer needed.";

    private final Desk desk = new Desk();

    @Test
    void saysOfATaskThatVanishedOnlyThatItIsNoLongerNeeded() {
        when(desk.openForm.open(any(), any())).thenThrow(new TaskGone());

        desk.open();

        assertThat(_get(H1.class).getText()).isEqualTo(GONE);
    }

    @Test
    void saysTheSameWhenItVanishesWhileSomebodyWrites() {
        openDream("");
        when(desk.saveDraft.save(any(), any(), anyLong(), any())).thenThrow(new TaskGone());

        _setValue(title(), "Repair café");

        assertThat(_get(H1.class).getText()).isEqualTo(GONE);
    }

    @Test
    void leavesWhatWasTypedToBeCopiedWhenTheTaskVanishes() {
        openDream("");
        when(desk.openForm.mayStay(any(), any())).thenReturn(true);
        when(desk.saveDraft.save(any(), any(), anyLong(), any())).thenThrow(new TaskGone());

        _setValue(title(), "Repair café");

        var left = _get(TextArea.class);
        assertThat(left.isReadOnly()).isTrue();
        assertThat(left.getValue()).isEqualTo("Name it\nRepair café");
    }

    @Test
    void leavesNothingOfWhatWasTakenBackByRight() {
        openDream("");
        when(desk.openForm.mayStay(any(), any())).thenReturn(false);
        when(desk.saveDraft.save(any(), any(), anyLong(), any())).thenThrow(new TaskGone());

        _setValue(title(), "Repair café");

        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void noticesThatTheTaskVanishedBeforeTheNextChange() {
        openDream("Repair café");
        when(desk.openForm.waits(Desk.TASK, Desk.ADA)).thenReturn(true, false);

        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));
        assertThat(title().getValue()).isEqualTo("Repair café");
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(_get(H1.class).getText()).isEqualTo(GONE);
    }

    @Test
    void coversTheManagersFormAtOnceWhenSomethingIsTakenOut() {
        var seen = dream("Repair café", 7);
        var managers = new Opened(
                seen.task(),
                seen.form(),
                seen.context(),
                seen.other(),
                false,
                Optional.empty(),
                seen.answers(),
                7,
                Optional.empty());
        when(desk.openForm.open(any(), any())).thenReturn(managers);
        when(desk.openForm.waits(Desk.TASK, Desk.ADA)).thenReturn(true);
        desk.open();
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));
        assertThat(title().getValue()).isEqualTo("Repair café");

        when(desk.whatWasTakenOut.lastToldTo(any(), any())).thenReturn(Optional.of(Desk.NOW));
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(_find(TextField.class)).isEmpty();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Something was taken out");
        verify(desk.openForm).open(any(), any());
        _click(_get(Button.class, spec -> spec.withText("Show what is there now")));
        assertThat(title().getValue()).isEqualTo("Repair café");
    }

    @Test
    void keepsTheDraftAfterEachChange() {
        openDream("");
        when(desk.saveDraft.save(any(), any(), anyLong(), any())).thenReturn(8L, 9L);

        _setValue(title(), "Repair café");
        _setValue(title(), "Repair cafés");

        verify(desk.saveDraft).save(eq(Desk.TASK), any(), eq(7L), eq(Desk.ADA));
        verify(desk.saveDraft).save(eq(Desk.TASK), any(), eq(8L), eq(Desk.ADA));
        assertThat(_get(DraftLine.class).getText()).isEqualTo("Saved 14:32 · only you see drafts");
    }

    @Test
    void asksWhichVersionStaysWhenTwoWindowsChangedTheDraft() {
        openDream("");
        when(desk.saveDraft.save(any(), any(), eq(7L), any())).thenThrow(mock(DraftChangedElsewhere.class));
        when(desk.saveDraft.save(any(), any(), eq(12L), any())).thenReturn(13L);
        var elsewhere = dream("From the other window", 12);
        when(desk.openForm.open(any(), any())).thenReturn(elsewhere);

        _setValue(title(), "Mine");
        assertThat(_get(DraftClash.class).isOpened()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Keep mine")));

        verify(desk.saveDraft).save(any(), any(), eq(12L), any());
        assertThat(title().getValue()).isEqualTo("Mine");
    }

    @Test
    void loadsTheOtherVersionIfTheyLike() {
        openDream("");
        when(desk.saveDraft.save(any(), any(), anyLong(), any())).thenThrow(mock(DraftChangedElsewhere.class));
        var elsewhere = dream("From the other window", 12);
        when(desk.openForm.open(any(), any())).thenReturn(elsewhere);

        _setValue(title(), "Mine");
        _click(_get(Button.class, spec -> spec.withText("Load the other version")));

        assertThat(title().getValue()).isEqualTo("From the other window");
    }

    @Test
    void handsInOnlyAfterTheAnswersWereReadOnceMore() {
        openDream("Repair café");

        _click(_get(Button.class, spec -> spec.withText("Check your answers")));
        verify(desk.submitTask, never()).submit(any(), any(), any());
        var save = _get(Button.class, spec -> spec.withText("Save, only for me"));
        assertThat(save.isDisableOnClick()).isTrue();
        _click(save);

        verify(desk.submitTask).submit(eq(Desk.TASK), any(), eq(Desk.ADA));
        assertThat(_get(H1.class).getText()).isEqualTo("Done");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Go to the conversation"))
                        .getHref())
                .startsWith("conversations/");
    }

    @Test
    void namesTheReaderOnTheButtonWhenSomethingIsShared() {
        var task = Desk.task("sketch-visions", "Sketch your visions (private first)", "visions");
        var shared =
                Desk.opened(task, Answers.ofJson("{\"dreams\":[{\"title\":\"Repair café\",\"share\":\"SHARE\"}]}"), 7);
        when(desk.openForm.open(any(), any())).thenReturn(shared);
        desk.open();

        _click(_get(Button.class, spec -> spec.withText("Check your answers")));

        assertThat(_find(Button.class, spec -> spec.withText("Share with Sam Lee")))
                .hasSize(1);
    }

    @Test
    void offersToUndoWhatWasSharedByHandingIn() {
        var task = Desk.task("sketch-visions", "Sketch your visions (private first)", "visions");
        var shared =
                Desk.opened(task, Answers.ofJson("{\"dreams\":[{\"title\":\"Repair café\",\"share\":\"SHARE\"}]}"), 7);
        when(desk.openForm.open(any(), any())).thenReturn(shared);
        when(desk.submitTask.submit(any(), any(), any())).thenReturn(List.of("dream-1"));
        desk.open();

        _click(_get(Button.class, spec -> spec.withText("Check your answers")));
        _click(_get(Button.class, spec -> spec.withText("Share with Sam Lee")));
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        verify(desk.shareItem).undo(task.conversation(), List.of("dream-1"), Desk.ADA);
    }

    @Test
    void leadsToTheWorkbookWhenThatIsTheWayOn() {
        var wayOn = Desk.opened(
                Desk.task("choose-a-way-on", "Choose a way on", "wayOn"), Answers.ofJson("{\"next\":\"WORKBOOK\"}"), 0);
        when(desk.openForm.open(any(), any())).thenReturn(wayOn);
        desk.open();

        _click(_get(Button.class, spec -> spec.withText("Check your answers")));
        _click(_get(Button.class, spec -> spec.withText("Save my choice")));

        assertThat(_get(RouterLink.class, spec -> spec.withText("Open my workbook"))
                        .getHref())
                .isEqualTo("workbook");
        assertThat(_find(RouterLink.class, spec -> spec.withText("Go to the conversation")))
                .isEmpty();
    }

    private void openDream(String title) {
        var opened = dream(title, 7);
        when(desk.openForm.open(any(), any())).thenReturn(opened);
        desk.open();
    }

    private static Opened dream(String title, long revision) {
        var task = Desk.task("sketch-visions", "Sketch your visions (private first)", "visions");
        var answers = Answers.ofJson("{\"dreams\":[{\"title\":\"%s\",\"share\":\"PRIVATE\"}]}".formatted(title));
        return Desk.opened(task, answers, revision);
    }

    private static TextField title() {
        return _find(TextField.class).get(0);
    }
}

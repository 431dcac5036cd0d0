package dev.waymark.modeling.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.FileChangedElsewhere;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.OpenDraft.Opened;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.words.ElementTemplates;
import dev.waymark.proof.Prover;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import dev.waymark.ui.ProcessDiagram;
import elemental.json.Json;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ModelingScreen.class)
class DiagramViewTest {

    private static final FileName VISIONS = FileName.ofDiagram("visions");
    private static final FileName SERIES = FileName.ofDiagram("career-conversation");
    private static final PersonId KIM = new PersonId("kim");

    private final DraftDesk desk = mock();
    private final Moments moments = mock();
    private final ElementTemplates templates = mock();
    private Draft draft = new ShippedDraft().draft();

    @BeforeEach
    void open() {
        when(moments.time(any())).thenReturn("14:32");
        when(desk.nameOf(KIM)).thenReturn("Kim");
        when(desk.isMe(ShippedDraft.AUTHOR)).thenReturn(true);
        when(desk.open(draft.id())).thenReturn(new Opened(ShippedDraft.AUTHOR, ShippedDraft.NOW));
    }

    @Test
    void savesWhatWasDrawnOnTheRevisionThatWasOpened() {
        show(VISIONS, true);

        draw("<later/>");

        verify(desk).save(draft.id(), VISIONS, "<later/>".getBytes(UTF_8), 1);
    }

    @Test
    void overwritesNothingAndAsksWhichOneStays() {
        show(VISIONS, true);
        when(desk.save(any(), any(), any(), eq(1L))).thenThrow(mock(FileChangedElsewhere.class));
        when(desk.find(draft.id(), VISIONS))
                .thenReturn(Optional.of(new DraftFile(VISIONS, new byte[0], 5, KIM, ShippedDraft.NOW)));

        draw("<mine/>");
        _click(_get(Button.class, spec -> spec.withText("Keep mine")));

        verify(desk).save(draft.id(), VISIONS, "<mine/>".getBytes(UTF_8), 5);
    }

    @Test
    void savesNothingOnceSomebodyTookOverUntilItIsTakenBack() {
        show(VISIONS, true);
        when(desk.open(draft.id())).thenReturn(new Opened(KIM, ShippedDraft.NOW));

        draw("<mine/>");

        verify(desk, never()).save(any(), any(), any(), anyLong());
        assertThat(text()).contains("Kim has been working on this draft since 14:32");

        when(desk.open(draft.id())).thenReturn(new Opened(ShippedDraft.AUTHOR, ShippedDraft.NOW));
        _click(_get(Button.class, spec -> spec.withText("Take over")));
        verify(desk).save(draft.id(), VISIONS, "<mine/>".getBytes(UTF_8), 1);
    }

    @Test
    void onlyShowsWhatSomebodyElseHasOpen() {
        when(desk.open(draft.id())).thenReturn(new Opened(KIM, ShippedDraft.NOW));

        show(VISIONS, true);

        _assertNone(DiagramEditor.class);
        assertThat(_find(ProcessDiagram.class)).hasSize(1);
        assertThat(text()).contains("Kim");
    }

    @Test
    void isToBeReadOnPhones() {
        show(VISIONS, false);

        _assertNone(DiagramEditor.class);
        _assertNone(TextField.class);
        assertThat(text()).contains("Sketch your visions (private first)", "the employee", "after 4 days");
    }

    @Test
    void isReadInTheLanguageOfThePerson() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        show(VISIONS, false);

        assertThat(text()).contains("Visionen", "Fähigkeiten für Ihre Visionen");
    }

    @Test
    void changesAStepFromTheList() {
        show(VISIONS, true);
        _get(Tabs.class).setSelectedIndex(1);
        var line = _find(ListItem.class).stream()
                .filter(item -> item.getElement().getTextRecursively().startsWith("Skills for your visions"))
                .findFirst()
                .orElseThrow();
        _get(line, Details.class).setOpened(true);
        var name = _get(line, TextField.class, spec -> spec.withLabel("Name"));

        name.setValue("What you can do");
        _fireValueChange(name, true);

        assertThat(pendingCalls()).contains("change");
    }

    @Test
    void saysWhatBreaksAPromiseAndWalksTheWayThere() {
        draft = new ShippedDraft()
                .with(SERIES, "name=\"withdraw\" />", "name=\"reschedule\" />")
                .draft();
        show(SERIES, true);
        var open = _get(DiagramDesk.class);

        open.show(new DraftProof(draft.id(), 1, new Prover().prove(draft.releaseFiles())));

        assertThat(text()).contains("R2 – the way out, anywhere", "Somebody could want to end the conversation");
        _click(_find(Button.class, spec -> spec.withText("Play")).get(0));
        assertThat(text()).contains("Step 1 of");
        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(text()).contains("Step 2 of");
        _click(_get(Button.class, spec -> spec.withText("Stop playing")));
        _assertNone(PlayedPath.class);
    }

    @Test
    void saysWhatTheCanvasCannotShow() {
        show(VISIONS, true);
        var lost = Json.createArray();
        lost.set(0, "unparsable content <foo> detected");
        var data = Json.createObject();
        data.put("event.detail.lost", lost);

        _fireDomEvent(_get(DiagramEditor.class), "diagram-shown", data);

        assertThat(text()).contains("would lose it with your first change: unparsable content <foo> detected");
    }

    private void show(FileName file, boolean wide) {
        when(desk.find(draft.id())).thenReturn(Optional.of(draft));
        when(desk.find(draft.id(), file)).thenReturn(draft.find(file));
        var view = new DiagramView(desk, moments, templates);
        UI.getCurrent().add(view);
        view.show(draft.id(), file, wide);
    }

    private static void draw(String xml) {
        var data = Json.createObject();
        data.put("event.detail.xml", xml);
        _fireDomEvent(_get(DiagramEditor.class), "diagram-changed", data);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static String pendingCalls() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .reduce("", String::concat);
    }
}

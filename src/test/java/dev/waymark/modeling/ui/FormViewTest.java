package dev.waymark.modeling.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.OpenDraft.Opened;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.ui.Moments;
import elemental.json.Json;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ModelingScreen.class)
class FormViewTest {

    private static final FileName WRITE_UP = FileName.ofForm("storyWriteUp");

    private final DraftDesk desk = mock();
    private final Moments moments = mock();
    private final ShippedDraft shipped = new ShippedDraft();
    private final Draft draft = shipped.draft();

    @BeforeEach
    void open() {
        when(moments.time(any())).thenReturn("14:32");
        when(desk.isMe(ShippedDraft.AUTHOR)).thenReturn(true);
        when(desk.open(draft.id())).thenReturn(new Opened(ShippedDraft.AUTHOR, ShippedDraft.NOW));
        when(desk.find(draft.id())).thenReturn(Optional.of(draft));
        when(desk.find(draft.id(), WRITE_UP)).thenReturn(draft.find(WRITE_UP));
    }

    @Test
    void showsTheFormAsPeopleWillSeeIt() {
        show(true);

        assertThat(_get(FormFields.class).getElement().getTextRecursively()).isNotEmpty();
        assertThat(asks("Did you talk?")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsItInBothLanguages() {
        show(true);

        _get(RadioButtonGroup.class, spec -> spec.withLabel("Language")).setValue(Locale.GERMAN);

        assertThat(asks("Haben Sie gesprochen?")).isTrue();
    }

    @Test
    void keepsEachChangeAndChecksIt() {
        show(true);
        var broken = shipped.text(WRITE_UP).replace("\"visibility\": \"V2\"", "\"visibility\": \"V9\"");

        change(broken);

        verify(desk).save(draft.id(), WRITE_UP, broken.getBytes(UTF_8), 1);
        assertThat(text()).contains("What is wrong with this form", "properties.visibility");
    }

    @Test
    void saysWhoCanReadTheChosenField() {
        show(true);
        var data = Json.createObject();
        data.put("event.detail.field", "storyWriteUp_question");

        _fireDomEvent(_get(FormEditor.class), "field-selected", data);

        assertThat(_get(Select.class, spec -> spec.withLabel("Who can read it")).getValue())
                .isEqualTo("V3");
    }

    @Test
    void isToBeSeenOnPhones() {
        show(false);

        _assertNone(FormEditor.class);
        assertThat(asks("Did you talk?")).isTrue();
    }

    @Test
    void survivesWhatIsNoForm() {
        show(true);

        change("no form");

        assertThat(text()).contains("This is not a readable form.");
    }

    private void show(boolean wide) {
        var view = new FormView(desk, moments);
        UI.getCurrent().add(view);
        view.show(draft.id(), WRITE_UP, wide);
    }

    private static void change(String schema) {
        var data = Json.createObject();
        data.put("event.detail.schema", schema);
        _fireDomEvent(_get(FormEditor.class), "form-changed", data);
    }

    private static boolean asks(String question) {
        return !_find(RadioButtonGroup.class, spec -> spec.withLabel(question)).isEmpty();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}

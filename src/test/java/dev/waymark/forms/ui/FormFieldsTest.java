package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static dev.waymark.forms.ui.Screen.answers;
import static dev.waymark.forms.ui.Screen.fields;
import static dev.waymark.forms.ui.Screen.form;
import static dev.waymark.forms.ui.Screen.labels;
import static dev.waymark.forms.ui.Screen.readers;
import static dev.waymark.forms.ui.Screen.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private static final String HELD = """
            {'type':'radio','key':'held','label':'Did you talk?','properties':{'visibility':'V2','de.label':'Haben Sie gesprochen?'},
             'validate':{'required':true},'values':[{'label':'Yes','value':'YES'},{'label':'No','value':'NO'}]},
            {'type':'datetime','subtype':'date','key':'heldOn','dateLabel':'On','conditional':{'hide':'=held != `YES`'},
             'properties':{'visibility':'V2','latest':'today'},'validate':{'required':true}},
            {'type':'textarea','key':'note','label':'Note','properties':{'visibility':'V3'},'validate':{'maxLength':20}}
            """;

    @BeforeEach
    void open() {
        Screen.open();
    }

    @AfterEach
    void close() {
        Screen.close();
    }

    @Test
    void preselectsNothing() {
        show(HELD);

        assertThat(held().getValue()).isNull();
    }

    @Test
    void showsAFieldAsSoonAsItsConditionHolds() {
        var fields = show(HELD);
        assertThat(fields(DatePicker.class)).isEmpty();

        _setValue(held(), "YES");

        assertThat(labels(DatePicker.class)).containsExactly("On");
        assertThat(Screen.announced()).isEqualTo("Now shown: On");
        assertThat(fields.answers()).isEqualTo(answers("{'held':'YES'}"));
    }

    @Test
    void givesNoAnswersOfHiddenFieldsButRemembersThem() {
        var fields = show(HELD, "{'held':'YES','heldOn':'2026-11-20'}");

        _setValue(held(), "NO");
        assertThat(fields.answers()).isEqualTo(answers("{'held':'NO'}"));

        _setValue(held(), "YES");
        assertThat(fields.answers()).isEqualTo(answers("{'held':'YES','heldOn':'2026-11-20'}"));
    }

    @Test
    void tellsOfEachChange() {
        var fields = show(HELD);
        var changes = new AtomicInteger();
        var registration = fields.addChangeListener(changes::incrementAndGet);

        _setValue(held(), "YES");
        _setValue(_get(TextArea.class), "A line");
        registration.remove();
        _setValue(held(), "NO");

        assertThat(changes).hasValue(2);
    }

    @Test
    void saysUnderEachFieldWhoCanReadIt() {
        show(HELD);
        assertThat(readers()).containsExactly("You and Sam", "Draft: only Sam. After sharing: you and Sam");

        show(new FormFields(form(HELD), Screen.CONTEXT, Viewer.managerWith("Ada"), Locale.GERMAN, Answers.none()));
        assertThat(readers()).containsExactly("Sie und Ada", "Entwurf: nur Sie. Nach dem Teilen: Sie und Ada");
        assertThat(held().getLabel()).isEqualTo("Haben Sie gesprochen?");
    }

    @Test
    void marksWhatIsOptionalWhereOthersAreNot() {
        show(HELD);
        assertThat(labels(TextArea.class)).containsExactly("Note (optional)");
        assertThat(labels(RadioButtonGroup.class)).containsExactly("Did you talk?");

        show("{'type':'textfield','key':'a','label':'Title','properties':{'visibility':'V1'}}");
        assertThat(labels(TextField.class)).containsExactly("Title");
    }

    @Test
    void showsProblemsAtTheirPlacesAndAtTheTop() {
        var fields = show(HELD, "{'held':'YES','heldOn':'2026-11-30','note':'Much more than twenty characters'}");

        assertThat(fields.accepted()).isEmpty();

        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Please choose Sun 22 Nov 2026 or earlier.");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(fields(ListItem.class).stream().map(Screen::text))
                .containsExactly(
                        "On: Please choose Sun 22 Nov 2026 or earlier.", "Note: At most 20 characters fit here.");
        assertThat(fields(Anchor.class)).hasSize(2);
    }

    @Test
    void takesAProblemAwayOnceTheAnswerChanges() {
        var fields = show(HELD);
        fields.show(List.of(new AnswerFinding("held", "forms.required", List.of())));
        assertThat(held().isInvalid()).isTrue();

        _setValue(held(), "NO");

        assertThat(held().isInvalid()).isFalse();
        assertThat(fields.accepted()).contains(answers("{'held':'NO'}"));
        assertThat(fields(ListItem.class)).isEmpty();
    }

    @Test
    void keepsADefaultAwayThatSomebodyTookAway() {
        var title = "{'type':'textfield','key':'a','defaultValue':'Usual','properties':{'visibility':'V1'}}";
        var fields = show(title);
        assertThat(fields.answers()).isEqualTo(answers("{'a':'Usual'}"));

        _setValue(_get(TextField.class), "");
        var again = show(form(title), Screen.CONTEXT, fields.answers());

        assertThat(again.answers()).isEqualTo(answers("{'a':''}"));
        assertThat(_get(TextField.class).getValue()).isEmpty();
    }

    @Test
    void letsAChoiceBeTakenBackThatNobodyHasToMake() {
        var fields = show(GROUPS, "{'mode':'ALL'}");

        _click(_get(Button.class, spec -> spec.withText("Clear this answer")));

        assertThat(fields.answers()).isEqualTo(Answers.none());
        assertThat(fields(Button.class)).isEmpty();
        show(HELD, "{'held':'NO'}");
        assertThat(fields(Button.class)).isEmpty();
    }

    @Test
    void readsHintsAboutOptionsOutBeforeThem() {
        show("{'type':'radio','key':'a','label':'A','description':'Why','properties':{'visibility':'V1'},"
                + "'values':[{'label':'Yes','value':'Y'}]}");

        assertThat(held().getThemeNames()).contains("helper-above-field");
        assertThat(Screen.text(held().getHelperComponent())).isEqualTo("WhyOnly you");
        assertThat(readers()).containsExactly("Only you", "Only you");
    }

    @Test
    void showsOneGroupPerPage() {
        var fields = show(GROUPS, "{'mode':'ALL'}");
        var pages = fields.pages();
        assertThat(pages.titles()).containsExactly("One", "Two", "Three");
        assertThat(labels(TextField.class)).isEmpty();

        pages.next();
        assertThat(pages.title()).isEqualTo("Two");
        assertThat(labels(TextField.class)).containsExactly("Second");

        pages.next();
        pages.next();
        assertThat(pages.isLast()).isTrue();
        assertThat(labels(TextField.class)).containsExactly("Third");
    }

    @Test
    void asksForWhatIsOnThePageBeforeItGoesOn() {
        var fields = show("""
                {'type':'group','label':'Talk','components':[
                 {'type':'radio','key':'held','label':'Held?','properties':{'visibility':'V2'},
                  'validate':{'required':true},'values':[{'label':'Yes','value':'YES'}]}]},
                {'type':'group','label':'Note','components':[
                 {'type':'textfield','key':'note','label':'Note','properties':{'visibility':'V2'},
                  'validate':{'required':true}}]}
                """);

        assertThat(fields.acceptsPage()).isFalse();
        assertThat(held().getErrorMessage()).isEqualTo("Please answer this.");
        assertThat(fields(TextField.class)).noneMatch(TextField::isInvalid);

        held().setValue("YES");
        assertThat(fields.acceptsPage()).isTrue();
        assertThat(fields(TextField.class)).noneMatch(TextField::isInvalid);
    }

    @Test
    void skipsPagesWithoutAnythingToShow() {
        var fields = show(GROUPS, "{'mode':'FEW'}");

        assertThat(fields.pages().titles()).containsExactly("One", "Three");
        _setValue(_get(RadioButtonGroup.class), "ALL");
        assertThat(fields.pages().titles()).containsExactly("One", "Two", "Three");
    }

    @Test
    void opensThePageOfTheFirstProblem() {
        var fields = show(GROUPS, "{'mode':'ALL'}");

        assertThat(fields.accepted()).isEmpty();

        assertThat(fields.pages().current()).isEqualTo(3);
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }

    @Test
    void worksAroundWhatItCannotShow() {
        var fields = show(
                "{'type':'hologram'},{'type':'textfield','key':'a','properties':{'visibility':'V1'}}", "{'a':'b'}");

        assertThat(Screen.text(fields)).contains("cannot be shown here. Everything else works.");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'b'}"));
    }

    @Test
    void showsAFormWithNothingInIt() {
        assertThat(show("").answers()).isEqualTo(Answers.none());
    }

    private static final String GROUPS = """
            {'type':'group','label':'One','components':[
             {'type':'radio','key':'mode','label':'Mode','properties':{'visibility':'V1'},
              'values':[{'label':'All','value':'ALL'},{'label':'Few','value':'FEW'}]}]},
            {'type':'group','label':'Two','components':[
             {'type':'textfield','key':'second','label':'Second','conditional':{'hide':'=mode = `FEW`'},
              'properties':{'visibility':'V1','de.label':'Zweitens'}}]},
            {'type':'group','label':'Three','components':[
             {'type':'textfield','key':'third','label':'Third','properties':{'visibility':'V1'},'validate':{'required':true}}]}
            """;

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> held() {
        return _get(RadioButtonGroup.class);
    }
}

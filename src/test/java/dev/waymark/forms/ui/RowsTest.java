package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static dev.waymark.forms.ui.Screen.answers;
import static dev.waymark.forms.ui.Screen.fields;
import static dev.waymark.forms.ui.Screen.form;
import static dev.waymark.forms.ui.Screen.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.forms.AnswerFinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final String DREAMS = """
            {'type':'dynamiclist','path':'dreams','label':'Pictures',
             'properties':{'visibility':'V1','entry':'DREAM','sharedBy':'share','sharedWhen':'SHARE','maxRows':'3',
              'rowLabel':'Picture {{i}}'},
             'components':[
              {'type':'textfield','key':'title','label':'Name it','properties':{'visibility':'V1'},'validate':{'required':true}},
              {'type':'radio','key':'share','label':'This one is','properties':{'visibility':'V1'},'defaultValue':'PRIVATE',
               'values':[{'label':'Private','value':'PRIVATE'},{'label':'Shared','value':'SHARE'}]},
              {'type':'textfield','key':'line','label':'A line to Sam','conditional':{'hide':'=share != `SHARE`'},
               'properties':{'visibility':'V1'}}]}
            """;

    private static final String TWO = """
            {'dreams':[{'_id':'e1','title':'Baker','share':'PRIVATE'},{'_id':'e2','title':'Pilot','share':'SHARE','line':'Hi'}]}
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
    void comeBackAsTheyWereGiven() {
        assertThat(show(DREAMS, TWO).answers()).isEqualTo(answers(TWO));
    }

    @Test
    void areAddedAtTheEnd() {
        var fields = show(DREAMS, TWO);

        press("Add another: Pictures");
        _setValue(title(2), "Sailor");

        assertThat(fields.answers().rows("dreams"))
                .hasSize(3)
                .last()
                .isEqualTo(answers("{'title':'Sailor','share':'PRIVATE'}"));
        assertThat(names()).containsExactly("Picture 1", "Picture 2", "Picture 3");
    }

    @Test
    void areAddedUpToTheMost() {
        show(DREAMS, TWO);

        press("Add another: Pictures");

        assertThat(buttons()).noneMatch(name -> name.startsWith("Add"));
    }

    @Test
    void areRemovedAndBroughtBack() {
        var fields = show(DREAMS, TWO);

        press("Remove: Picture 1");
        assertThat(fields.answers().rows("dreams"))
                .extracting(row -> row.text("title").orElseThrow())
                .containsExactly("Pilot");
        assertThat(Screen.announced()).isEqualTo("Removed: Picture 1");

        press("Bring back: Picture 1");
        assertThat(fields.answers()).isEqualTo(answers(TWO));
    }

    @Test
    void areMovedWithAllTheyCarry() {
        var fields = show(DREAMS, TWO);

        press("Move down: Picture 1");

        assertThat(fields.answers().rows("dreams"))
                .extracting(row -> row.text("_id").orElseThrow())
                .containsExactly("e2", "e1");
        assertThat(Screen.announced()).isEqualTo("Picture 1 is now number 2 of 2");
        press("Move up: Picture 2");
        assertThat(fields.answers()).isEqualTo(answers(TWO));
    }

    @Test
    void cannotLeaveTheList() {
        show(DREAMS, TWO);

        assertThat(buttons()).contains("Move down: Picture 1", "Move up: Picture 2");
        assertThat(buttons()).doesNotContain("Move up: Picture 1", "Move down: Picture 2");
    }

    @Test
    void tellLiveWhoReadsThem() {
        show(DREAMS, "{'dreams':[{'title':'Baker'}]}");
        assertThat(Screen.readers()).containsOnly("Only you");

        _setValue(share(0), "SHARE");

        assertThat(Screen.readers()).containsOnly("You and Sam");
    }

    @Test
    void sayOnceOnTheCardWhoReadsThem() {
        show(DREAMS, "{'dreams':[{'title':'Baker'}]}");

        assertThat(_find(ReadersLine.class).stream().filter(line -> !line.hasClassName("said-by-card")))
                .hasSize(1);
    }

    @Test
    void haveConditionsOfTheirOwn() {
        show(DREAMS, TWO);

        assertThat(fields(TextField.class)).hasSize(3);
        _setValue(share(0), "SHARE");
        assertThat(fields(TextField.class)).hasSize(4);
    }

    @Test
    void showProblemsInTheRowWhereTheyAre() {
        var fields = show(DREAMS, "{'dreams':[{'title':'Baker'},{'share':'SHARE'}]}");

        assertThat(fields.accepted()).isEmpty();

        assertThat(title(0).isInvalid()).isFalse();
        assertThat(title(1).isInvalid()).isTrue();
    }

    @Test
    void showProblemsOfTheListAboveIt() {
        var fields = show(DREAMS, TWO);

        fields.show(List.of(new AnswerFinding("dreams", "forms.tooManyRows", List.of(1))));

        assertThat(Screen.text(fields)).contains("Pictures: At most 1 fit here.");
    }

    @Test
    void areFixedByTheItemsTheyAreAbout() {
        var context = Screen.with(
                "items", List.of(Map.of("_id", "i1", "title", "Course"), Map.of("_id", "i2", "title", "Talk")));
        var fields = show(
                form("""
                {'type':'dynamiclist','path':'items','label':'Actions','properties':{'rowsFrom':'items','rowLabel':'{{item.title}}'},
                 'components':[{'type':'textfield','key':'note','label':'Note','properties':{'visibility':'V2'}}]}
                """),
                context,
                answers("{'items':[{'_id':'i2','note':'Went well'},{'_id':'gone','note':'Lost'}]}"));

        assertThat(names()).containsExactly("Course", "Talk");
        assertThat(buttons()).isEmpty();
        assertThat(fields.answers()).isEqualTo(answers("{'items':[{'_id':'i1'},{'_id':'i2','note':'Went well'}]}"));
    }

    @Test
    void holdRowsOfTheirOwn() {
        var skills = """
                {'type':'dynamiclist','path':'skills','label':'Skills','properties':{},'components':[
                 {'type':'textfield','key':'name','label':'Skill','properties':{'visibility':'V1'}},
                 {'type':'dynamiclist','path':'importance','label':'For','properties':{'rowsFrom':'dreams','rowLabel':'For {{item.title}}'},
                  'components':[{'type':'textfield','key':'weight','label':'Weight','properties':{'visibility':'V1'}}]}]}
                """;
        var given = answers("""
                {'skills':[{'name':'Cook','importance':[{'_id':'d1','weight':'3'},{'_id':'d2','weight':'0'}]},
                 {'name':'Fly','importance':[{'_id':'d1'},{'_id':'d2','weight':'2'}]}]}
                """);
        var context = Screen.with(
                "dreams", List.of(Map.of("_id", "d1", "title", "Baker"), Map.of("_id", "d2", "title", "Pilot")));

        assertThat(show(form(skills), context, given).answers()).isEqualTo(given);
        assertThat(names())
                .containsExactly("Skills: 1", "For Baker", "For Pilot", "Skills: 2", "For Baker", "For Pilot");
    }

    private static void press(String name) {
        _click(_find(Button.class).stream()
                .filter(button -> nameOf(button).equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Stream<String> namesOfButtons() {
        return _find(Button.class).stream().map(RowsTest::nameOf);
    }

    private static List<String> buttons() {
        return namesOfButtons().toList();
    }

    private static String nameOf(Button button) {
        return button.getAriaLabel().orElseGet(button::getText);
    }

    private static List<String> names() {
        return _find(FieldSet.class).stream()
                .filter(row -> row.hasClassName("form-row"))
                .map(FieldSet::getLegendText)
                .toList();
    }

    private static TextField title(int row) {
        return fields(TextField.class).stream()
                .filter(field -> field.getLabel().equals("Name it"))
                .toList()
                .get(row);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> share(int row) {
        return fields(RadioButtonGroup.class).get(row);
    }
}

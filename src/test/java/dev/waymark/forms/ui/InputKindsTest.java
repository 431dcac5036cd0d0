package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static dev.waymark.forms.ui.Screen.answers;
import static dev.waymark.forms.ui.Screen.form;
import static dev.waymark.forms.ui.Screen.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.forms.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InputKindsTest {

    private static final String VALUES =
            "'values':[{'label':'Alpha','value':'A'},{'label':'Beta','value':'B'},{'label':'Gamma','value':'C'}]";

    @BeforeEach
    void open() {
        Screen.open();
    }

    @AfterEach
    void close() {
        Screen.close();
    }

    @Test
    void aLineOfText() {
        var fields = show(input("textfield", ""), "{'a':'before'}");

        assertThat(_get(TextField.class).getValue()).isEqualTo("before");
        _setValue(_get(TextField.class), "after");

        assertThat(fields.answers()).isEqualTo(answers("{'a':'after'}"));
        assertThat(_get(TextField.class).getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(_get(TextField.class).getValueChangeTimeout()).isBetween(500, 1000);
    }

    @Test
    void severalLinesWithTheirCount() {
        var fields = show(input("textarea", ",'validate':{'maxLength':10}"), "{'a':'one\\ntwo'}");

        assertThat(under(fields)).contains("7 of 10 characters").contains("Only you");
        _setValue(_get(TextArea.class), "more than ten");

        assertThat(under(fields)).contains("3 characters more than 10");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'more than ten'}"));
    }

    @Test
    void aWholeNumber() {
        var fields = show(input("number", ",'decimalDigits':0,'validate':{'min':6,'max':24}"), "{'a':18}");

        assertThat(_get(IntegerField.class).getValue()).isEqualTo(18);
        _setValue(_get(IntegerField.class), 12);

        assertThat(fields.answers()).isEqualTo(answers("{'a':12}"));
    }

    @Test
    void anExactNumber() {
        var fields = show(input("number", ""), "{'a':10.50}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':10.50}"));

        _setValue(_get(BigDecimalField.class), new BigDecimal("0.10"));

        assertThat(fields.answers().number("a")).contains(new BigDecimal("0.10"));
    }

    @Test
    void anExactNumberKeptAsText() {
        var fields = show(input("number", ",'serializeToString':true"), "{'a':'7.25'}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'7.25'}"));

        _setValue(_get(BigDecimalField.class), new BigDecimal("8.00"));

        assertThat(fields.answers()).isEqualTo(answers("{'a':'8.00'}"));
    }

    @Test
    void aBoxToTick() {
        var fields = show(input("checkbox", ",'validate':{'required':true}"));
        assertThat(fields.answers()).isEqualTo(answers("{'a':false}"));
        assertThat(fields.accepted()).isEmpty();
        assertThat(_get(Checkbox.class).getErrorMessage()).isEqualTo("Please tick this.");

        _setValue(_get(Checkbox.class), true);

        assertThat(fields.accepted()).contains(answers("{'a':true}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneOfSomeOptions() {
        var fields = show(input("radio", "," + VALUES), "{'a':'B'}");
        RadioButtonGroup<String> radio = _get(RadioButtonGroup.class);

        assertThat(radio.getListDataView().getItems()).containsExactly("A", "B", "C");
        assertThat(radio.getItemLabelGenerator().apply("A")).isEqualTo("Alpha");
        assertThat(radio.getValue()).isEqualTo("B");
        _setValue(radio, "C");

        assertThat(fields.answers()).isEqualTo(answers("{'a':'C'}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneOfManyOptions() {
        var fields = show(input("select", "," + VALUES), "{'a':'B'}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'B'}"));

        _setValue((Select<String>) _get(Select.class), "A");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'A'}"));

        var searched = show(input("select", ",'searchable':true," + VALUES), "{'a':'B'}");
        _setValue((ComboBox<String>) _get(ComboBox.class), "C");
        assertThat(searched.answers()).isEqualTo(answers("{'a':'C'}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalOptions() {
        var fields = show(input("checklist", "," + VALUES), "{'a':['C','A']}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':['C','A']}"));

        _setValue((CheckboxGroup<String>) _get(CheckboxGroup.class), Set.of("B"));
        assertThat(fields.answers()).isEqualTo(answers("{'a':['B']}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalOptionsAsTags() {
        var fields = show(input("taglist", "," + VALUES), "{'a':['C','A']}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':['C','A']}"));

        _setValue((MultiSelectComboBox<String>) _get(MultiSelectComboBox.class), Set.of("B"));
        assertThat(fields.answers()).isEqualTo(answers("{'a':['B']}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void optionsOfTheContext() {
        var context = Screen.with(
                "dreams", List.of(Map.of("_id", "d1", "title", "Baker"), Map.of("_id", "d2", "title", "Pilot")));
        var fields = show(form(input("checklist", ",'valuesKey':'dreams'")), context, answers("{'a':['d2','gone']}"));

        var group = (CheckboxGroup<String>) _get(CheckboxGroup.class);
        assertThat(group.getItemLabelGenerator().apply("d2")).isEqualTo("Pilot");
        assertThat(fields.answers()).isEqualTo(answers("{'a':['d2']}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void optionsThatFollowOtherAnswers() {
        var fields = show(
                input("textfield", "").replace("'a'", "'first'")
                        + ","
                        + input("radio", ",'valuesExpression':'=if first = `x` then [`A`,`B`] else [`B`,`C`]'"),
                "{'first':'x','a':'B'}");
        RadioButtonGroup<String> radio = _get(RadioButtonGroup.class);
        assertThat(radio.getValue()).isEqualTo("B");

        _setValue(_get(TextField.class), "y");
        assertThat(radio.getListDataView().getItems()).containsExactly("B", "C");
        assertThat(radio.getValue()).isEqualTo("B");

        _setValue(radio, "C");
        _setValue(_get(TextField.class), "x");
        assertThat(fields.answers()).isEqualTo(answers("{'first':'x'}"));
    }

    @Test
    void aDay() {
        var fields = show(
                input("datetime", ",'subtype':'date'").replace("'V1'", "'V1','earliest':'today+7'"),
                "{'a':'2026-12-01'}");
        var picker = _get(DatePicker.class);

        assertThat(picker.getMin()).isEqualTo(LocalDate.of(2026, 11, 29));
        _setValue(picker, LocalDate.of(2026, 12, 24));

        assertThat(fields.answers()).isEqualTo(answers("{'a':'2026-12-24'}"));
    }

    @Test
    void aTimeOfDay() {
        var fields = show(input("datetime", ",'subtype':'time'"), "{'a':'10:00'}");
        assertThat(fields.answers()).isEqualTo(answers("{'a':'10:00'}"));

        _setValue(_get(TimePicker.class), LocalTime.of(14, 30));

        assertThat(fields.answers()).isEqualTo(answers("{'a':'14:30'}"));
    }

    @Test
    void aMomentInTheZoneOfThePerson() {
        var fields = show(input("datetime", ",'subtype':'datetime'"), "{'a':'2026-12-01T09:00:00+00:00'}");
        var picker = _get(DateTimePicker.class);

        assertThat(picker.getValue()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
        assertThat(fields.answers()).isEqualTo(answers("{'a':'2026-12-01T09:00:00+00:00'}"));
        _setValue(picker, LocalDateTime.of(2026, 7, 1, 10, 0));

        assertThat(fields.answers()).isEqualTo(answers("{'a':'2026-07-01T08:00:00Z'}"));
    }

    @Test
    void aMomentOnTheWall() {
        var fields = show(
                input("datetime", ",'subtype':'datetime','timeSerializingFormat':'no_timezone'"),
                "{'a':'2026-12-01T09:00'}");

        _setValue(_get(DateTimePicker.class), LocalDateTime.of(2026, 7, 1, 10, 0));

        assertThat(fields.answers()).isEqualTo(answers("{'a':'2026-07-01T10:00'}"));
    }

    @Test
    void calendarsInTheLanguageOfThePerson() {
        Screen.show(new FormFields(
                form(input("datetime", ",'subtype':'date'")),
                Screen.CONTEXT,
                Viewer.employeeWith("Sam"),
                Locale.GERMAN,
                Answers.none()));

        var words = _get(DatePicker.class).getI18n();
        assertThat(words.getMonthNames()).startsWith("Januar").hasSize(12);
        assertThat(words.getWeekdays()).startsWith("Sonntag", "Montag").hasSize(7);
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIntoADraftByAnotherFormDoesNotHarm() {
        var fields = show(
                input("number", "") + ","
                        + input("datetime", ",'subtype':'date'").replace("'a'", "'b'"),
                "{'a':['x'],'b':'soon','c':1}");

        assertThat(fields.answers()).isEqualTo(Answers.none());
    }

    @Test
    void whatMayNotBeChangedIsOnlyShown() {
        show(input("textfield", ",'readonly':'=1 = 1'"), "{'a':'fixed'}");

        assertThat(_get(TextField.class).isReadOnly()).isTrue();
    }

    private static String input(String type, String more) {
        return "{'type':'%s','key':'a','label':'Label','properties':{'visibility':'V1'}%s}".formatted(type, more);
    }

    private static String under(FormFields fields) {
        return Screen.text(_get(TextArea.class).getHelperComponent());
    }
}

package dev.waymark.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static dev.waymark.forms.ui.Screen.answers;
import static dev.waymark.forms.ui.Screen.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerSummaryTest {

    private static final String PLAN = """
            {'type':'text','text':'Read me'},
            {'type':'group','label':'Where to','components':[
             {'type':'number','key':'horizon','label':'Months','properties':{'visibility':'V2'}},
             {'type':'checkbox','key':'calendar','label':'In the calendar','properties':{'visibility':'V2'}},
             {'type':'datetime','subtype':'date','key':'start','dateLabel':'From','properties':{'visibility':'V1'}}]},
            {'type':'group','label':'Actions','components':[
             {'type':'dynamiclist','path':'actions','label':'Actions',
              'properties':{'visibility':'V2','entry':'ACTION','rowLabel':'Action {{i}}'},'components':[
              {'type':'textfield','key':'title','label':'What','properties':{'visibility':'V2'}},
              {'type':'radio','key':'owner','label':'Who','properties':{'visibility':'V2'},
               'values':[{'label':'Me','value':'ME'},{'label':'Both','value':'BOTH'}]}]}]}
            """;

    private static final String ANSWERS =
            "{'horizon':18,'calendar':true,'actions':[{'title':'Course','owner':'BOTH'}]}";

    @BeforeEach
    void open() {
        Screen.open();
    }

    @AfterEach
    void close() {
        Screen.close();
    }

    @Test
    void saysWhatWasAnsweredInWords() {
        UI.getCurrent().add(show(PLAN, ANSWERS).summary(() -> {}));

        assertThat(_find(Term.class))
                .extracting(Screen::text)
                .containsExactly("Months", "In the calendar", "From", "What", "Who");
        assertThat(_find(Description.class))
                .extracting(Screen::text)
                .containsExactly("18You and Sam", "YesYou and Sam", "Left emptyOnly you", "Course", "Both");
    }

    @Test
    void saysTheNameOfAListOnceWhereItsPageIsCalledTheSame() {
        var summary = show(PLAN, ANSWERS).summary(() -> {});

        assertThat(summary.getElement().getTextRecursively().split("Actions", -1))
                .hasSize(2);
    }

    @Test
    void leadsBackToThePageOfAnAnswer() {
        var fields = show(PLAN, ANSWERS);
        var back = new AtomicInteger();
        UI.getCurrent().add(fields.summary(back::incrementAndGet));

        _click(_find(Button.class).stream()
                .filter(button ->
                        button.getAriaLabel().filter("Change: Actions"::equals).isPresent())
                .findFirst()
                .orElseThrow());

        assertThat(back).hasValue(1);
        assertThat(fields.pages().title()).isEqualTo("Actions");
    }

    @Test
    void offersNoChangeWhereNobodyListens() {
        UI.getCurrent()
                .add(new AnswerSummary(
                        Screen.form(PLAN),
                        Screen.CONTEXT,
                        Viewer.managerWith("Ada"),
                        java.util.Locale.ENGLISH,
                        answers(ANSWERS)));

        assertThat(_find(Button.class)).isEmpty();
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(_find(FieldSet.class)).isEmpty();
    }
}

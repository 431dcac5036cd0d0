package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private final FormContext people = CONTEXT.with(
            "people", List.of(Map.of("_id", "p-1", "label", "Ada Wong"), Map.of("value", "p-2", "label", "Sam Lee")));

    private final Form who = form("""
            {'type':'select','key':'who','valuesKey':'people','properties':{'visibility':'V2'},
             'validate':{'required':true}}
            """);

    @Test
    void ofTheContextAreTheOnlyOnes() {
        assertThat(findings(who, "{'who':'p-1'}", people)).isEmpty();
        assertThat(findings(who, "{'who':'p-2'}", people)).isEmpty();
        assertThat(findings(who, "{'who':'p-3'}", people)).containsExactly("who forms.notAnOption");
        assertThat(findings(who, "{'who':'p-1'}")).containsExactly("who forms.notAnOption");
    }

    @Test
    void cannotBeBroughtAlongWithTheAnswers() {
        var sameKey = form("""
                {'type':'select','key':'who','valuesKey':'people','properties':{'visibility':'V2'}},
                {'type':'dynamiclist','path':'people','components':[
                  {'type':'textfield','key':'value','properties':{'visibility':'V2'}}]}
                """);

        assertThat(findings(sameKey, "{'who':'p-3','people':[{'value':'p-3'}]}", people))
                .containsExactly("who forms.notAnOption");
    }

    @Test
    void carryTheirLabels() {
        var select = (ChoiceInput) who.components().get(0);

        assertThat(who.scene(Answers.none(), people).options(select.options(), ""))
                .extracting(option -> option.label().in(Locale.GERMAN))
                .containsExactly("Ada Wong", "Sam Lee");
    }

    @Test
    void ofTheContextComeBeforeTheListedOnes() {
        var pick = form("""
                {'type':'radio','key':'pick','valuesKey':'slots','values':[{'label':'None fits','value':'NONE_FITS'}],
                 'properties':{'visibility':'V2','de.option.NONE_FITS':'Keine passt'}}
                """);
        var context = CONTEXT.with("slots", List.of("10:00", "11:00"));
        var radio = (ChoiceInput) pick.components().get(0);

        assertThat(pick.scene(Answers.none(), context).options(radio.options(), ""))
                .extracting(Option::value)
                .containsExactly("10:00", "11:00", "NONE_FITS");
        assertThat(findings(pick, "{'pick':'NONE_FITS'}", context)).isEmpty();
    }

    @Test
    void mayBeHidden() {
        var next = form("""
                {'type':'radio','key':'next','values':[{'label':'Again','value':'AGAIN'},{'label':'Talk','value':'TALK'}],
                 'properties':{'visibility':'V1','hide.option.AGAIN':'=not(mayBeSentAgain = true)'}}
                """);

        assertThat(findings(next, "{'next':'AGAIN'}")).containsExactly("next forms.notAnOption");
        assertThat(findings(next, "{'next':'AGAIN'}", CONTEXT.with("mayBeSentAgain", true)))
                .isEmpty();
    }

    @Test
    void mayBeChosenTogether() {
        var several = form("""
                {'type':'checklist','key':'c','values':[{'label':'A','value':'A'},{'label':'B','value':'B'}],
                 'properties':{'visibility':'V1'},'validate':{'required':true}}
                """);

        assertThat(accepted(several, "{'c':['A','B','A']}")).isEqualTo(answers("{'c':['A','B']}"));
        assertThat(findings(several, "{'c':['A','X']}")).containsExactly("c forms.notAnOption");
        assertThat(findings(several, "{'c':'A'}")).containsExactly("c forms.notAnOption");
        assertThat(findings(several, "{'c':[]}")).containsExactly("c forms.required");
    }

    @Test
    void ofAScaleAreNumbersOrTheirTexts() {
        var scale = form("""
                {'type':'radio','key':'s','values':[{'label':'not','value':'0'},{'label':'helps','value':'1'}],
                 'properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(scale, "{'s':1}")).isEqualTo(answers("{'s':'1'}"));
        assertThat(findings(scale, "{'s':2}")).containsExactly("s forms.notAnOption");
    }

    @Test
    void ofACheckboxAreYesAndNo() {
        var box = form("""
                {'type':'checkbox','key':'ack','properties':{'visibility':'V2'},'validate':{'required':true}}
                """);

        assertThat(findings(box, "{'ack':true}")).isEmpty();
        assertThat(findings(box, "{'ack':false}")).containsExactly("ack forms.tick");
        assertThat(findings(box, "{}")).containsExactly("ack forms.tick");
        assertThat(findings(box, "{'ack':'true'}")).containsExactly("ack forms.notYesOrNo");
    }
}

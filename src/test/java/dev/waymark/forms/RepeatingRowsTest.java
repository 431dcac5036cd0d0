package dev.waymark.forms;

import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatingRowsTest {

    private final Form dreams = form("""
            {'type':'dynamiclist','path':'dreams','properties':{'minRows':'1','maxRows':'2','atMost':'focus:1',
              'distinct':'title'},
             'components':[
              {'type':'textfield','key':'title','properties':{'visibility':'V1'},'validate':{'required':true}},
              {'type':'radio','key':'share','defaultValue':'PRIVATE','properties':{'visibility':'V1'},
               'values':[{'label':'p','value':'PRIVATE'},{'label':'s','value':'SHARE'}]},
              {'type':'checkbox','key':'focus','properties':{'visibility':'V1'}}]}
            """);

    private final Form skills = form("""
            {'type':'dynamiclist','path':'skills','components':[
              {'type':'textfield','key':'name','properties':{'visibility':'V1'},'validate':{'required':true}},
              {'type':'dynamiclist','path':'importance','properties':{'rowsFrom':'dreams','rowLabel':'{{item.title}}'},
               'components':[{'type':'radio','key':'weight','properties':{'visibility':'V1'},'validate':{'required':true},
                 'values':[{'label':'0','value':'0'},{'label':'1','value':'1'}]}]}]}
            """);
    private final FormContext twoDreams =
            Sheet.with("dreams", List.of(Map.of("_id", "a", "title", "Ranch"), Map.of("_id", "b", "title", "Lab")));

    @Test
    void areAsManyAsTheFormSays() {
        assertThat(findings(dreams, "{}")).containsExactly("dreams forms.tooFewRows");
        assertThat(findings(dreams, "{'dreams':[{'title':'a'}]}")).isEmpty();
        assertThat(findings(dreams, "{'dreams':[{'title':'a'},{'title':'b'},{'title':'c'}]}"))
                .containsExactly("dreams forms.tooManyRows");
    }

    @Test
    void doNotCountWhenOnlyThePreselectedIsThere() {
        assertThat(accepted(dreams, "{'dreams':[{'title':'a'},{'title':' ','share':'PRIVATE','focus':false}]}"))
                .isEqualTo(answers("{'dreams':[{'title':'a'}]}"));
        assertThat(findings(dreams, "{'dreams':[{'share':'SHARE'}]}")).contains("dreams[0].title forms.required");
    }

    @Test
    void keepTheIdOfTheirEntry() {
        var kept = accepted(dreams, "{'dreams':[{'_id':'e-1','title':'a'},{'_id':'e-1','title':'b','x':1}]}");

        assertThat(kept).isEqualTo(answers("{'dreams':[{'_id':'e-1','title':'a'},{'title':'b'}]}"));
    }

    @Test
    void tickOnlySoMany() {
        assertThat(findings(dreams, "{'dreams':[{'title':'a','focus':true},{'title':'b','focus':true}]}"))
                .containsExactly("dreams forms.tooManyTicked");
    }

    @Test
    void mayHaveToDiffer() {
        assertThat(findings(dreams, "{'dreams':[{'title':'a'},{'title':'a'}]}")).containsExactly("dreams forms.twice");
    }

    @Test
    void areRowsAndNothingElse() {
        assertThat(findings(dreams, "{'dreams':'many'}")).containsExactly("dreams forms.tooFewRows");
        assertThat(findings(dreams, "{'dreams':['a']}")).containsExactly("dreams forms.tooFewRows");
    }

    @Test
    void insideRowsAreFixedByTheContext() {
        var answers = "{'skills':[{'name':'SQL','importance':[{'_id':'b','weight':'1'},{'_id':'x','weight':'0'},"
                + "{'_id':'a','weight':'0'}]}]}";

        assertThat(skills.check(answers(answers), twoDreams))
                .isEqualTo(answers("{'skills':[{'name':'SQL','importance':"
                        + "[{'_id':'a','weight':'0'},{'_id':'b','weight':'1'}]}]}"));
    }

    @Test
    void thatAreFixedCannotBeLeftOut() {
        assertThat(findings(skills, "{'skills':[{'name':'SQL'}]}", twoDreams))
                .containsExactly(
                        "skills[0].importance[0].weight forms.required",
                        "skills[0].importance[1].weight forms.required");
    }

    @Test
    void thatAreFixedAreNamedAfterTheirItem() {
        var importance = (RepeatingRows) skills.all()
                .filter(RepeatingRows.class::isInstance)
                .skip(1)
                .findFirst()
                .orElseThrow();
        var scene = skills.scene(answers("{'skills':[{'name':'SQL'}]}"), twoDreams);

        assertThat(scene.fixedRows(importance)).containsExactly("a", "b");
        assertThat(scene.fill(importance.rowLabel(), java.util.Locale.ENGLISH, "skills[0].importance[1]"))
                .isEqualTo("Lab");
    }
}

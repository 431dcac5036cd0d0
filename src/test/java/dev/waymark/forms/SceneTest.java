package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SceneTest {

    @Test
    void hidesWhatDependsOnSomethingHidden() {
        var chain = form("""
                {'type':'textfield','key':'c','conditional':{'hide':'=b = null'},'properties':{'visibility':'V1'}},
                {'type':'textfield','key':'b','conditional':{'hide':'=a = null'},'properties':{'visibility':'V1'}},
                {'type':'textfield','key':'a','properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(chain, "{'b':'x','c':'x'}")).isEqualTo(Answers.none());
        assertThat(accepted(chain, "{'a':'x','b':'x','c':'x'}")).isEqualTo(answers("{'a':'x','b':'x','c':'x'}"));
    }

    @Test
    void showsAgainWhatWasHiddenBySomethingHidden() {
        var other = form("""
                {'type':'textfield','key':'a','properties':{'visibility':'V1'}},
                {'type':'textfield','key':'b','conditional':{'hide':'=a = null'},'properties':{'visibility':'V1'}},
                {'type':'textfield','key':'c','conditional':{'hide':'=b != null'},'properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(other, "{'b':'x','c':'y'}")).isEqualTo(answers("{'c':'y'}"));
    }

    @Test
    void survivesConditionsThatChaseEachOther() {
        var chase = form("""
                {'type':'textfield','key':'a','conditional':{'hide':'=b != null'},'properties':{'visibility':'V1'}},
                {'type':'textfield','key':'b','conditional':{'hide':'=a != null'},'properties':{'visibility':'V1'}},
                {'type':'textfield','key':'c','conditional':{'hide':'=c != null'},'properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(chase, "{'a':'x','b':'x','c':'x'}")).isEqualTo(Answers.none());
    }

    @Test
    void hidesWholeGroupsAndLists() {
        var group = form("""
                {'type':'radio','key':'mode','properties':{'visibility':'V1'},
                 'values':[{'label':'n','value':'NOTES'},{'label':'t','value':'TALK'}]},
                {'type':'group','conditional':{'hide':'=mode != `NOTES`'},'components':[
                  {'type':'textfield','key':'a','properties':{'visibility':'V1'},'validate':{'required':true}},
                  {'type':'dynamiclist','path':'rows','properties':{'minRows':'1'},'components':[
                    {'type':'textfield','key':'b','properties':{'visibility':'V1'}}]}]}
                """);

        assertThat(accepted(group, "{'mode':'TALK','a':'x','rows':[{'b':'y'}]}"))
                .isEqualTo(answers("{'mode':'TALK'}"));
        assertThat(findings(group, "{'mode':'NOTES'}")).containsExactly("a forms.required", "rows forms.tooFewRows");
    }

    @Test
    void looksAtEachRowByItself() {
        var rows = form("""
                {'type':'textfield','key':'owner','properties':{'visibility':'V1'}},
                {'type':'dynamiclist','path':'rows','components':[
                  {'type':'textfield','key':'who','properties':{'visibility':'V1'}},
                  {'type':'textfield','key':'name','conditional':{'hide':'=who != parent.owner'},
                   'properties':{'visibility':'V1'},'validate':{'required':true}},
                  {'type':'textfield','key':'note','properties':{'visibility':'V1','requiredIf':'=i = 2'}}]}
                """);

        assertThat(findings(rows, "{'owner':'o','rows':[{'who':'x','name':'gone'},{'who':'o'}]}"))
                .containsExactly("rows[1].name forms.required", "rows[1].note forms.required");
        assertThat(accepted(rows, "{'owner':'o','rows':[{'who':'x','name':'gone'}]}"))
                .isEqualTo(answers("{'owner':'o','rows':[{'who':'x'}]}"));
    }

    @Test
    void showsWhatCannotBeDecided() {
        var broken = form("""
                {'type':'textfield','key':'a','conditional':{'hide':'=not(nowhere)'},'properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(broken, "{'a':'x'}")).isEqualTo(answers("{'a':'x'}"));
    }

    @Test
    void takesNothingIntoLockedFields() {
        var locked = form("""
                {'type':'textfield','key':'a','disabled':true,'properties':{'visibility':'V1'},'validate':{'required':true}},
                {'type':'textfield','key':'b','readonly':'=frozen','properties':{'visibility':'V1'}}
                """);

        assertThat(locked.check(answers("{'a':'x','b':'x'}"), CONTEXT.with("frozen", true)))
                .isEqualTo(Answers.none());
        assertThat(accepted(locked, "{'a':'x','b':'x'}")).isEqualTo(answers("{'b':'x'}"));
    }

    @Test
    void worksOutValuesAndKeepsThemOnlyWithAVisibility() {
        var calculated = form("""
                {'type':'number','key':'a','properties':{'visibility':'V1'}},
                {'type':'expression','key':'twice','expression':'=a * 2'},
                {'type':'expression','key':'kept','expression':'=twice + 1','properties':{'visibility':'V1'}},
                {'type':'textfield','key':'b','conditional':{'hide':'=twice < 10'},'properties':{'visibility':'V1'}}
                """);

        assertThat(accepted(calculated, "{'a':3,'twice':100,'b':'x'}")).isEqualTo(answers("{'a':3,'kept':7}"));
        assertThat(accepted(calculated, "{'a':5,'b':'x'}")).isEqualTo(answers("{'a':5,'kept':11,'b':'x'}"));
    }

    @Test
    void fillsTheOpenPlacesOfTexts() {
        var label = form("{'type':'text','text':'{{name}}: {{=1 + n}}, until {{end}}{{nobody}}'}");
        var context = CONTEXT.with("name", "$1 Sam").with("n", 2).with("end", "2026-12-04");
        var text = ((Text) label.components().get(0)).text();

        assertThat(label.scene(Answers.none(), context).fill(text, Locale.ENGLISH, ""))
                .isEqualTo("$1 Sam: 3, until 4 December 2026");
        assertThat(label.scene(Answers.none(), context).fill(text, Locale.GERMAN, ""))
                .isEqualTo("$1 Sam: 3, until 4. Dezember 2026");
    }

    @Test
    void doesNotFillPlacesThatPeopleTyped() {
        var label = form("{'type':'text','text':'{{name}}'}");
        var text = ((Text) label.components().get(0)).text();
        var context = CONTEXT.with("name", "{{secret}}").with("secret", "hidden");

        assertThat(label.scene(Answers.none(), context).fill(text, Locale.ENGLISH, ""))
                .isEqualTo("{{secret}}");
    }

    @Test
    void reachesNestedKeys() {
        var nested = form("""
                {'type':'textfield','key':'home.town','properties':{'visibility':'V1'}},
                {'type':'group','path':'work','components':[
                  {'type':'textfield','key':'town','conditional':{'hide':'=home.town = null'},
                   'properties':{'visibility':'V1'}}]}
                """);

        assertThat(accepted(nested, "{'home':{'town':'a','x':1},'work':{'town':'b'}}"))
                .isEqualTo(Answers.of(Map.of("home", Map.of("town", "a"), "work", Map.of("town", "b"))));
        assertThat(accepted(nested, "{'work':{'town':'b'}}")).isEqualTo(Answers.none());
    }
}

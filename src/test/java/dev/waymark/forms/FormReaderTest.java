package dev.waymark.forms;

import static dev.waymark.forms.Sheet.reading;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private static List<String> paths(String components) {
        return reading(components).findings().stream().map(FormFinding::path).toList();
    }

    private static FormReading file(String json) {
        return Form.read(json.replace('\'', '"').getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "null", "'form'", "7", "{} {}", "{'a':1,'a':2}", "<form/>", "{'a':01}"})
    void callsWhatIsNoFormUnreadable(String json) {
        var reading = file(json);

        assertThat(reading.readable()).isFalse();
        assertThat(reading.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .doesNotContain("Exception")
                .doesNotContain("com.fasterxml"));
    }

    @Test
    void findsWhatIsWrongWithTheWholeForm() {
        assertThat(file("{}").findings()).extracting(FormFinding::path).containsExactly("$.type", "$.components");
        assertThat(file("{'type':'default','schemaVersion':20,'components':[]}").findings())
                .extracting(FormFinding::path)
                .containsExactly("$.schemaVersion");
        assertThat(file("{'type':'default','schemaVersion':'x','components':{}}")
                        .findings())
                .extracting(FormFinding::path)
                .containsExactly("$.schemaVersion", "$.components", "$.components");
    }

    @Test
    void asksEachInputWhoCanReadIt() {
        var reading = reading("{'type':'textfield','key':'a'}");

        assertThat(reading.findings())
                .containsExactly(new FormFinding(
                        "$.components[0].properties.visibility",
                        "Each field says who can read it: one of V1, V2, V3, V4, V5, V6."));
        assertThat(reading.require().inputs().map(input -> input.field().visibility()))
                .containsExactly(FieldVisibility.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a..b", ".a", "a.", "ä", "_id", "a-b"})
    void takesNoOtherKeys(String key) {
        assertThat(paths("{'type':'textfield','key':'%s','properties':{'visibility':'V1'}}".formatted(key)))
                .containsExactly("$.components[0].key");
    }

    @Test
    void takesEachKeyOnce() {
        assertThat(paths("""
                {'type':'textfield','key':'a','properties':{'visibility':'V1'}},
                {'type':'group','components':[{'type':'textfield','key':'a','properties':{'visibility':'V1'}}]},
                {'type':'textfield','key':'a.b','properties':{'visibility':'V1'}},
                {'type':'dynamiclist','path':'l','components':[
                  {'type':'textfield','key':'a','properties':{'visibility':'V1'}}]}
                """)).containsExactly("$.components[1].components[0].key", "$.components[2].key");
    }

    @ParameterizedTest
    @CsvSource({"html,HTML", "iframe,Pages of other sites", "image,Images", "filepicker,not known", "'',needs a type"})
    void refusesWhatIsUnknownOrUnsafeAndKeepsTheRest(String type, String words) {
        var reading = reading("""
                {'type':'%s','key':'x','content':'<script>','label':'Look'},
                {'type':'textfield','key':'a','properties':{'visibility':'V1'}}
                """.formatted(type));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("$.components[0].type");
            assertThat(finding.message()).contains(words);
        });
        assertThat(reading.require().components()).hasExactlyElementsOfTypes(Unsupported.class, TextInput.class);
        assertThat(Sheet.accepted(reading.require(), "{'x':'1','a':'2'}")).isEqualTo(Sheet.answers("{'a':'2'}"));
    }

    @Test
    void findsLimitsThatAreNone() {
        assertThat(paths("""
                {'type':'textfield','key':'a','properties':{'visibility':'V1','requiredIf':'a ='},
                 'validate':{'required':'yes','minLength':'few','pattern':'(','validationType':'fax'}},
                {'type':'number','key':'b','properties':{'visibility':'V1'},'increment':0,
                 'validate':{'min':'low','max':'=1 +'}},
                {'type':'datetime','key':'c','subtype':'year','properties':{'visibility':'V1','latest':'soon'}},
                {'type':'dynamiclist','path':'d','components':[],
                 'properties':{'minRows':'3','maxRows':'2','atMost':'some','entry':'Value'}}
                """))
                .containsExactlyInAnyOrder(
                        "$.components[0].validate.required",
                        "$.components[0].properties.requiredIf",
                        "$.components[0].validate.minLength",
                        "$.components[0].validate.validationType",
                        "$.components[1].increment",
                        "$.components[1].validate.min",
                        "$.components[1].validate.max",
                        "$.components[2].subtype",
                        "$.components[2].properties.latest",
                        "$.components[3].properties.entry",
                        "$.components[3].properties.minRows",
                        "$.components[3].properties.atMost");
    }

    @Test
    void findsOptionsThatAreNone() {
        assertThat(paths("""
                {'type':'radio','key':'a','properties':{'visibility':'V1'}},
                {'type':'radio','key':'b','properties':{'visibility':'V1'},'values':[{'label':'A','value':'A'},
                 {'label':'B','value':'A'},{'label':'C'},'D']}
                """))
                .containsExactly(
                        "$.components[0].values",
                        "$.components[1].values[3]",
                        "$.components[1].values[2].value",
                        "$.components[1].values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 1", "=", "=a =", "=((((((((((a))))))))))", "=(((a", "=`a", "=)a("})
    void findsExpressionsThatAreNone(String expression) {
        assertThat(paths("{'type':'text','text':'x','conditional':{'hide':'%s'}}".formatted(expression)))
                .containsExactly("$.components[0].conditional.hide");
    }

    @Test
    void lasts() {
        var deep = "{'components':[".repeat(2000);
        var wide = "{'type':'default','components':[" + "{'type':'separator'},".repeat(1999) + "{'type':'separator'}]}";
        var nested = "{'type':'default','components':[" + "{'type':'group','components':[".repeat(20) + "]}".repeat(20)
                + "]}";

        assertThat(file(deep).readable()).isFalse();
        assertThat(file(wide).findings()).hasSize(1);
        assertThat(file(nested).valid()).isTrue();
        assertThat(Form.read(new byte[SafeJson.MOST_BYTES + 1]).readable()).isFalse();
    }

    @Test
    void turnsGroupsIntoPages() {
        var form = Sheet.form("""
                {'type':'text','text':'first'},{'type':'group','label':'One','components':[]},
                {'type':'group','label':'Two','components':[]},{'type':'button','label':'Send'}
                """);

        assertThat(form.pages()).extracting(page -> page.title().english()).containsExactly("One", "Two");
        assertThat(form.pages()).extracting(page -> page.components().size()).containsExactly(2, 2);
    }
}

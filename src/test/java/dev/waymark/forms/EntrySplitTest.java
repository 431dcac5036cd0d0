package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntrySplitTest {

    private final Form form = form("""
            {'type':'textarea','key':'question','properties':{'visibility':'V3','entry':'QUESTION'}},
            {'type':'textarea','key':'aside','properties':{'visibility':'V1'}},
            {'type':'dynamiclist','path':'own','properties':{'entry':'VALUE','visibility':'V1','sharedBy':'share',
              'sharedWhen':'SHARE'},'components':[
                {'type':'textfield','key':'name','properties':{'visibility':'V1'}},
                {'type':'radio','key':'share','properties':{'visibility':'V1'},
                 'values':[{'label':'p','value':'PRIVATE'},{'label':'s','value':'SHARE'}]}]},
            {'type':'dynamiclist','path':'items','properties':{'rowsFrom':'items','entry':'PROGRESS','visibility':'V1',
              'sharedBy':'item.shared','sharedWhen':'true'},'components':[
                {'type':'textfield','key':'status','properties':{'visibility':'V1'}},
                {'type':'textfield','key':'note','properties':{'visibility':'V1','entry':'NOTE','sharedBy':'share',
                 'sharedWhen':'SHARE'}},
                {'type':'radio','key':'share','properties':{'visibility':'V1'},
                 'values':[{'label':'p','value':'PRIVATE'},{'label':'s','value':'SHARE'}]}]}
            """);

    private final FormContext context =
            CONTEXT.with("items", List.of(Map.of("_id", "i-1", "shared", true), Map.of("_id", "i-2", "shared", false)));

    private List<FormEntry> entries(String answers) {
        return form.entriesOf(form.check(answers(answers), context), context);
    }

    @Test
    void makesOneEntryOfAField() {
        assertThat(entries("{'question':'why?','aside':'nothing'}"))
                .filteredOn(entry -> entry.kind().equals("QUESTION"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("{\"question\":\"why?\"}"));
    }

    @Test
    void saysNothingOfAPrivateNoteToThoseWhoReadTheRow() {
        var entries = entries("{'items':[{'_id':'i-1','status':'x','note':'n','share':'PRIVATE'}]}");

        assertThat(entries)
                .filteredOn(entry -> entry.visibility() == FieldVisibility.SHARED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("{\"status\":\"x\"}"));
        assertThat(entries).hasSize(2);
    }

    @Test
    void sharesAManagersDraftBecauseItIsHandedIn() {
        assertThat(entries("{'question':'why?'}"))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.SHARED);
    }

    @Test
    void makesOneEntryOfARowAndSharesOnlyWhatTheRowSays() {
        var entries = entries(
                "{'own':[{'_id':'e-1','name':'a','share':'SHARE'},{'name':'b','share':'PRIVATE'},{'name':'c'}]}");

        assertThat(entries)
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.SHARED, FieldVisibility.PRIVATE, FieldVisibility.PRIVATE);
        assertThat(entries.get(0).id()).contains("e-1");
        assertThat(entries.get(0).about()).isEmpty();
        assertThat(entries.get(1).id()).isEmpty();
        assertThat(entries.get(2).content()).isEqualTo("{\"name\":\"c\"}");
    }

    @Test
    void tellsWhatAFixedRowIsAbout() {
        var entries = entries("{'items':[{'_id':'i-1','status':'DONE'},{'_id':'i-2','status':'DONE'}]}");

        assertThat(entries).extracting(entry -> entry.about().orElse("")).containsExactly("i-1", "i-2");
        assertThat(entries)
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.SHARED, FieldVisibility.PRIVATE);
        assertThat(entries).allMatch(entry -> entry.id().isEmpty());
    }

    @Test
    void keepsAPrivateNoteOutOfASharedRow() {
        var entries = entries("{'items':[{'_id':'i-1','status':'DONE','note':'between us'}]}");

        assertThat(entries)
                .filteredOn(entry -> entry.kind().equals("PROGRESS"))
                .extracting(FormEntry::content)
                .containsExactly("{\"status\":\"DONE\"}");
        assertThat(entries)
                .filteredOn(entry -> entry.kind().equals("NOTE"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.visibility()).isEqualTo(FieldVisibility.PRIVATE);
                    assertThat(note.about()).contains("i-1");
                });
    }

    @Test
    void makesNoEntryOfNothing() {
        assertThat(entries("{'aside':'x'}")).isEmpty();
    }

    @Test
    void neverShowsContentInLogs() {
        assertThat(entries("{'question':'canary'}").toString()).doesNotContain("canary");
        assertThat(answers("{'question':'canary'}").toString()).doesNotContain("canary");
        assertThat(context.with("name", "canary").toString()).doesNotContain("canary");
    }
}

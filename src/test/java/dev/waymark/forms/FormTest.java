package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

    private final Form held = form("""
            {'type':'radio','key':'held','properties':{'visibility':'V2','decision':'true'},
             'validate':{'required':true},'values':[{'label':'Yes','value':'YES'},{'label':'No','value':'NO'}]},
            {'type':'datetime','subtype':'date','key':'heldOn','conditional':{'hide':'=held != `YES`'},
             'properties':{'visibility':'V2','latest':'today'},'validate':{'required':true}}
            """);

    @Test
    void takesWhatItAsksFor() {
        assertThat(accepted(held, "{'held':'YES','heldOn':'2026-11-20'}"))
                .isEqualTo(answers("{'held':'YES','heldOn':'2026-11-20'}"));
    }

    @Test
    void dropsWhatNobodyAskedFor() {
        assertThat(accepted(held, "{'held':'NO','salary':1000}")).isEqualTo(answers("{'held':'NO'}"));
    }

    @Test
    void neitherKeepsNorChecksWhatIsHidden() {
        assertThat(accepted(held, "{'held':'NO','heldOn':'soon'}")).isEqualTo(answers("{'held':'NO'}"));
    }

    @Test
    void saysWhichAnswerBreaksWhichRule() {
        assertThat(findings(held, "{}")).containsExactly("held forms.required");
        assertThat(findings(held, "{'held':'PERHAPS'}")).containsExactly("held forms.notAnOption");
        assertThat(findings(held, "{'held':'YES'}")).containsExactly("heldOn forms.required");
        assertThat(findings(held, "{'held':'YES','heldOn':'2026-11-23'}")).containsExactly("heldOn forms.tooLate");
    }

    @Test
    void tellsDiagramsOnlyWhatIsMarkedAsDecision() {
        assertThat(held.decisionsOf(accepted(held, "{'held':'YES','heldOn':'2026-11-20'}")))
                .containsOnlyKeys("held")
                .containsEntry("held", "YES");
    }

    @Test
    void knowsWhatItShows() {
        var heldOn = held.components().get(1);

        assertThat(held.scene(answers("{'held':'NO'}"), CONTEXT).shows(heldOn, ""))
                .isFalse();
        assertThat(held.scene(answers("{'held':'YES'}"), CONTEXT).shows(heldOn, ""))
                .isTrue();
    }
}

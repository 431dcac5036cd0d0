package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an HR person and a works council read about a proof. */
class ProofReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void saysOfEachRuleWhatItPromisesAndThatItHolds() {
        var proof = new Shipped().prove();
        var page = new ProofReport(proof, Locale.ENGLISH).page(DAY);

        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("Proven: every rule holds", proof.hash(), "November 24, 2026", "career-conversation.bpmn")
                .contains("R2 withdraw anywhere: holds")
                .doesNotContain("does not hold", "not proven", "<script", "http");
        for (RuleResult rule : proof.rules()) {
            assertThat(page).contains("<p>" + rule.rule().statement() + "</p>");
        }
    }

    @Test
    void saysItAllInGerman() {
        var page = new ProofReport(new Shipped().prove(), Locale.GERMANY).page(DAY);

        assertThat(page)
                .contains("<html lang=\"de\">", "Bewiesen: Jede Regel gilt", "24. November 2026")
                .contains("R2 Rückzug von überall: gilt")
                .doesNotContain("employee", "manager", " the ");
    }

    @Test
    void showsTheWayToWhatCouldHappenStepByStep() {
        var page = new ProofReport(DemoReleases.bad(3).prove(), Locale.ENGLISH).page(DAY);

        assertThat(page)
                .contains("Not releasable", "R2 withdraw anywhere: does not hold", "The employee cannot withdraw here")
                .containsSubsequence("How it comes about", "<ol>", "<li>“The employee asks", "What is going on then");
    }

    @Test
    void saysWhoHasWhichTask() {
        var page = new ProofReport(DemoReleases.bad(5).prove(), Locale.ENGLISH).page(DAY);

        assertThat(page)
                .containsSubsequence(
                        "The employee gets the task “Your choice: career conversation”",
                        "The employee does the task “Your choice: career conversation”",
                        "“14 days later” happens",
                        "The employee has the task “Your choice: career conversation”")
                .containsOnlyOnce("“14 days later” happens");
    }

    @Test
    void namesStepsAsTheDiagramsDoInGerman() {
        assertThat(new ProofReport(DemoReleases.bad(3).prove(), Locale.GERMAN).page(DAY))
                .contains("Die Führungskraft hat die Aufgabe „Auf eine Anfrage antworten“")
                .doesNotContain("Reply to a request");
        assertThat(new ProofReport(DemoReleases.bad(5).prove(), Locale.GERMAN).page(DAY))
                .contains("Frage und Antwort: „Ist ein Teil gewählt? Nein“");
    }

    @Test
    void showsNoWayToWhatIsNeverReached() {
        var dead = DemoReleases.bad(1).prove();

        assertThat(dead.find(Rule.R12).orElseThrow().situation()).isEmpty();
        assertThat(new ProofReport(dead, Locale.ENGLISH).page(DAY))
                .contains("No way ever leads to “Is the life story part of it?”")
                .doesNotContain("“Is the life story part of it?” begins");
    }

    @Test
    void saysWhatToDoAboutWhatDoesNotHold() {
        var broken = DemoReleases.bad(3).prove();

        assertThat(new ProofReport(broken, Locale.ENGLISH).page(DAY))
                .containsSubsequence("R2 withdraw anywhere: does not hold", "What to do about it", Rule.R2.mend())
                .doesNotContain(Rule.R6.mend());
        assertThat(new ProofReport(broken, Locale.GERMAN).page(DAY))
                .containsSubsequence("Was zu tun ist", "Setzen Sie das Ereignis");
    }

    @Test
    void namesThePlaceOfWhatIsWrittenWrongly() {
        assertThat(new ProofReport(DemoReleases.bad(4).prove(), Locale.ENGLISH).page(DAY))
                .containsPattern("Line \\d+, career-conversation.bpmn");
    }

    @Test
    void takesNamesForWhatTheyAre() {
        var named = Sketch.xml("p", "start s\nuser t\nend e\ns -> t\nt -> e")
                .replace("<userTask id='t'", "<userTask name='&lt;img src=x onerror=alert(1)&gt;&amp;\"' id='t'");
        var proof = new Prover(100).prove(List.of(new ReleaseFile("<b>.bpmn", named.getBytes(StandardCharsets.UTF_8))));

        assertThat(new ProofReport(proof, Locale.ENGLISH).page(DAY))
                .contains("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;", "&lt;b&gt;.bpmn")
                .doesNotContain("<img", "<b>");
    }
}

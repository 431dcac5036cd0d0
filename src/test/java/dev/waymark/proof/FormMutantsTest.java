package dev.waymark.proof;

import static dev.waymark.proof.Rule.R10;
import static dev.waymark.proof.Rule.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Damage to the shipped forms that would let somebody read, or be asked, more than was promised. */
class FormMutantsTest {

    private static final String CHOSEN = "\"stage\": \"STORY\"";
    private static final String WHY = "(\"key\": \"why\",.*?\"visibility\": \")V1\"";
    private static final String FIRST = "\"components\": \\[";
    private static final String WHY_NOT =
            "\"components\": [{\"type\": \"textarea\", \"key\": \"whyNot\", \"label\": \"Why not?\", \"properties\": {\"visibility\": \"V1\"}},";

    static final List<Mutant> MUTANTS = List.of(
            Mutant.of(
                    R10,
                    "what stays private is shared",
                    "visions.form",
                    "\"sharedWhen\": \"SHARE\"",
                    "\"sharedWhen\": \"SHARE,PRIVATE\""),
            Mutant.of(
                    R10,
                    "another answer shares",
                    "visions.form",
                    "\"sharedBy\": \"share\"",
                    "\"sharedBy\": \"setting\""),
            Mutant.of(
                    R10,
                    "shared unless somebody objects",
                    "visions.form",
                    "\"defaultValue\": \"PRIVATE\"",
                    "\"defaultValue\": \"SHARE\""),
            Mutant.of(
                    R10,
                    "a list that is shared unless somebody objects",
                    "valuesCheck.form",
                    "\"key\": \"shareList\",",
                    "\"key\": \"shareList\", \"defaultValue\": \"SHARE\","),
            Mutant.of(
                    R10,
                    "a list that can only be shared",
                    "valuesCheck.form",
                    ",\\s*\\{\\s*\"label\": \"Keep it to myself\",\\s*\"value\": \"KEEP_PRIVATE\"\\s*\\}",
                    ""),
            Mutant.of(
                    R10,
                    "what only words can be about is shared",
                    "storyPrep.form",
                    "\"entry\": \"OFF_LIMITS\"",
                    "\"entry\": \"OFF_LIMITS\", \"sharedBy\": \"close\", \"sharedWhen\": \"true\""),
            Mutant.of(R10, "a part of a chapter of its own", "storyPrep.form", WHY, "$1V2\", \"entry\": \"ANSWER\""),
            Mutant.of(
                    R10,
                    "actions that are read at once",
                    "plan.form",
                    "(\"path\": \"actions\",.*?\"visibility\": \")V1",
                    "$1V2"),
            Mutant.of(
                    R10,
                    "notes of a review that are read at once",
                    "reviewEmployee.form",
                    "\"visibility\": \"V1\",(\\s*\"entry\": \"NOTE\")",
                    "\"visibility\": \"V2\",$1"),
            Mutant.of(R10, "a reason for the choice", "choose.form", FIRST, WHY_NOT),
            Mutant.of(R10, "a reason for the way on", "wayOn.form", FIRST, WHY_NOT),
            Mutant.of(R10, "a reason for leaving", "withdraw.form", FIRST, WHY_NOT),
            Mutant.of(
                    R10,
                    "a no that is told",
                    "choose.form",
                    "\"YES_NOTES,YES_TALK_ONLY\"",
                    "\"YES_NOTES,YES_TALK_ONLY,NO\""),
            Mutant.of(
                    R10,
                    "a part without a no",
                    "choose.form",
                    ",\\s*\\{\\s*\"label\": \"Not part of this\",\\s*\"value\": \"NO\"\\s*\\}",
                    ""),
            Mutant.of(
                    R10,
                    "a part without a later",
                    "choose.form",
                    ",\\s*\\{\\s*\"label\": \"Maybe later\",\\s*\"value\": \"LATER\"\\s*\\}",
                    ""),
            Mutant.of(R10, "a no that is hidden", "choose.form", CHOSEN, CHOSEN + ", \"hide.option.NO\": \"=true\""),
            Mutant.of(
                    R10,
                    "a yes that is there already",
                    "choose.form",
                    "\"key\": \"lifeStory\",",
                    "\"key\": \"lifeStory\", \"defaultValue\": \"YES_NOTES\","),
            Mutant.of(
                    R10, "a choice that the engine keeps", "choose.form", CHOSEN, CHOSEN + ", \"decision\": \"true\""),
            Mutant.of(R10, "words that the engine keeps", "storyPrep.form", WHY, "$1V1\", \"decision\": \"true\""),
            Mutant.of(
                    R10,
                    "a text that is required if",
                    "valuesCheck.form",
                    "(\"key\": \"answer\",.*?\"visibility\": \"V2\")",
                    "$1, \"requiredIf\": \"=true\""),
            Mutant.of(
                    R8,
                    "a number without end",
                    "goOn.form",
                    "\"schemaVersion\": 19",
                    "\"schemaVersion\": " + "1".repeat(150)));

    @Test
    void catchesEachWithTheRuleThatNamesIt() {
        assertThat(MUTANTS).allSatisfy(mutant -> assertThat(mutant.prove().findings())
                .as(mutant.toString())
                .anyMatch(finding -> finding.rule() == mutant.rule()));
    }

    @Test
    void catchesWhatIsPrivateUnderAnotherName() {
        var shipped = new Shipped();
        var pictures = shipped.text("visions.form")
                .replace("\"id\": \"visions\"", "\"id\": \"pictures\"")
                .replaceFirst("\"visibility\": \"V1\"", "\"visibility\": \"V2\"");

        var proof = shipped.without("visions.form")
                .plus("pictures.form", pictures)
                .with("visions.bpmn", "formRef=\"visions\"", "formRef=\"pictures\"")
                .prove();

        assertThat(proof.findings())
                .anyMatch(finding -> finding.code().equals("wider")
                        && finding.file().equals("pictures.form")
                        && finding.element().equals("dreams"));
    }

    @Test
    void catchesWhatIsReadAtOnceWhateverItIsCalled() {
        var shipped = new Shipped();
        var pictures = shipped.text("visions.form")
                .replace("\"id\": \"visions\"", "\"id\": \"pictures\"")
                .replace("\"visibility\": \"V1\"", "\"visibility\": \"V2\"")
                .replace("\"entry\": \"DREAM\"", "\"entry\": \"PICTURE\"");

        var proof = shipped.without("visions.form")
                .plus("pictures.form", pictures)
                .with("visions.bpmn", "formRef=\"visions\"", "formRef=\"pictures\"")
                .prove();

        assertThat(proof.findings())
                .anyMatch(finding -> finding.code().equals("wider")
                        && finding.file().equals("visions.bpmn")
                        && finding.element().equals("sketch-visions"));
    }
}

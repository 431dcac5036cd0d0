package dev.waymark.proof;

import static dev.waymark.proof.Rule.R10;
import static dev.waymark.proof.Rule.R13;
import static dev.waymark.proof.Rule.R5;
import static dev.waymark.proof.Rule.R6;
import static dev.waymark.proof.Rule.R7;
import static dev.waymark.proof.Rule.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Damage to how the shipped release is written; each is found in its file, at its line. */
class WrittenMutantsTest {

    private static final String SERIES = "career-conversation.bpmn";

    static final List<Mutant> MUTANTS = List.of(
            Mutant.of(
                    R5,
                    "a reminder about the choice goes to the manager",
                    SERIES,
                    "(<bpmn:serviceTask id=\"remind-employee-to-choose\".*?)\\$\\{remindEmployee\\}",
                    "$1\\${remindManager}"),
            Mutant.of(
                    R5,
                    "the invitation runs for half a year",
                    SERIES,
                    "P21D</bpmn:timeDuration>",
                    "P180D</bpmn:timeDuration>"),
            Mutant.of(
                    R13,
                    "a step whose name is longer than the engine can keep",
                    SERIES,
                    "name=\"Choose a way on\"",
                    "name=\"" + "Choose a way on ".repeat(17) + "\""),
            Mutant.of(
                    R13,
                    "a process whose name is longer than the engine can keep",
                    SERIES,
                    "(<bpmn:process [^>]*name=\")",
                    "$1" + "Career ".repeat(37)),
            Mutant.of(
                            R5,
                            "the invitation is reminded of three times",
                            SERIES,
                            "(sourceRef=\"remind-employee-to-choose\" targetRef=\")[^\"]*",
                            "$1remind-employee-to-choose-again")
                    .and(
                            SERIES,
                            "(sourceRef=\"remind-employee-to-choose-again\" targetRef=\")[^\"]*",
                            "$1remind-employee-of-what-is-next"),
            Mutant.of(
                    R5,
                    "the reminder of the invitation goes round and round",
                    SERIES,
                    "(sourceRef=\"remind-employee-to-choose\" targetRef=\")[^\"]*",
                    "$1remind-employee-to-choose"),
            Mutant.of(
                    R5,
                    "nobody is reminded of a request",
                    SERIES,
                    "(<bpmn:serviceTask id=\"remind-manager-to-answer\".*?)\\$\\{remindManager\\}",
                    "$1\\${remindEmployee}"),
            Mutant.of(R5, "a timer in words", SERIES, "P3M</bpmn:timeDuration>", "3 months</bpmn:timeDuration>"),
            Mutant.of(R5, "a timer of a second", SERIES, "P7D</bpmn:timeDuration>", "PT1S</bpmn:timeDuration>"),
            Mutant.of(
                    R5,
                    "a timer that repeats",
                    SERIES,
                    "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P7D</bpmn:timeDuration>",
                    "<bpmn:timeCycle>R/P7D</bpmn:timeCycle>"),
            Mutant.of(R5, "a timer on another date", SERIES, "\\$\\{plan\\.horizonEnd\\}", "\\${employee}"),
            Mutant.of(
                    R5,
                    "a lapsed choice becomes a task of the manager",
                    SERIES,
                    "(<bpmn:sequenceFlow id=\"[^\"]*\" sourceRef=\"choose-lapse\" targetRef=\")tell-not-going-ahead(\")",
                    "$1reply-to-request$2"),
            Mutant.of(
                    R6,
                    "a task of somebody else",
                    SERIES,
                    "camunda:assignee=\"\\$\\{employee\\}\"",
                    "camunda:assignee=\"ingrid\""),
            Mutant.of(
                    R6,
                    "a task of a group",
                    SERIES,
                    "camunda:assignee=\"\\$\\{manager\\}\"",
                    "camunda:candidateGroups=\"HR\""),
            Mutant.of(
                    R10,
                    "the manager sketches the visions",
                    "visions.bpmn",
                    "(id=\"sketch-visions\".*?)\\$\\{employee\\}",
                    "$1\\${manager}"),
            Mutant.of(
                    R10,
                    "the employee writes up the talk",
                    "life-story.bpmn",
                    "(camunda:assignee=\")\\$\\{manager\\}(\" camunda:formRef=\"storyWriteUp\")",
                    "$1\\${employee}$2"),
            Mutant.of(R6, "a task of nobody", SERIES, " camunda:assignee=\"\\$\\{employee\\}\"", ""),
            Mutant.of(R6, "a task of the skip level", "life-story.bpmn", "\\$\\{manager\\}", "\\${manager.manager}"),
            Mutant.of(
                    R7,
                    "a sentence of one's own",
                    SERIES,
                    "name=\"notice\" value=\"W1\"",
                    "name=\"notice\" value=\"X1\""),
            Mutant.of(
                    R7, "a notice without a sentence", SERIES, "<camunda:property name=\"notice\" value=\"W6\" />", ""),
            Mutant.of(R8, "an unknown block", SERIES, "\\$\\{sendInvitation\\}", "\\${sendInvitations}"),
            Mutant.of(
                    R8,
                    "a class",
                    SERIES,
                    "camunda:delegateExpression=\"\\$\\{closeConversation\\}\"",
                    "camunda:class=\"java.lang.Thread\""),
            Mutant.of(
                    R8,
                    "a script",
                    SERIES,
                    "<bpmn:serviceTask id=\"close-conversation\".*?</bpmn:serviceTask>",
                    "<bpmn:scriptTask id=\"close-conversation\" scriptFormat=\"groovy\"/>"),
            Mutant.of(
                    R8,
                    "a listener",
                    SERIES,
                    "<camunda:properties>",
                    "<camunda:executionListener event=\"start\" class=\"x\"/><camunda:properties>"),
            Mutant.of(
                    R8,
                    "a question that nobody answers",
                    SERIES,
                    "\\$\\{choice\\.anything\\}",
                    "\\${choice.everything}"),
            Mutant.of(R8, "a due date out of the air", SERIES, "\\$\\{due\\.in\\('P7D'\\)\\}", "\\${due.in('soon')}"),
            Mutant.of(
                    R8,
                    "a schema from elsewhere",
                    SERIES,
                    "<bpmn:definitions ",
                    "<bpmn:definitions xsi:schemaLocation=\"a http://b\" "),
            Mutant.of(
                    R10, "a form that is not there", SERIES, "camunda:formRef=\"choose\"", "camunda:formRef=\"chose\""),
            Mutant.of(
                    R10, "a field for everybody", "storyPrep.form", "\"visibility\": \"V1\"", "\"visibility\": \"V9\""),
            Mutant.of(
                    R10,
                    "a field that the manager reads too",
                    "visions.form",
                    "\"visibility\": \"V1\"",
                    "\"visibility\": \"V2\""),
            Mutant.of(
                    R10,
                    "HTML in a form",
                    "choose.form",
                    "\"components\": \\[",
                    "\"components\": [{\"type\": \"html\", \"content\": \"x\"},"),
            Mutant.of(
                    R10,
                    "a field that becomes a variable",
                    SERIES,
                    "<camunda:properties>",
                    "<camunda:formData><camunda:formField id=\"x\" type=\"string\"/></camunda:formData><camunda:properties>"),
            Mutant.of(R13, "no time to live", SERIES, " camunda:historyTimeToLive=\"P30D\"", ""),
            Mutant.of(
                    R13, "history for ten years", SERIES, "historyTimeToLive=\"P30D\"", "historyTimeToLive=\"P3650D\""),
            Mutant.of(R13, "not executable", SERIES, "isExecutable=\"true\"", "isExecutable=\"false\""),
            Mutant.of(
                    R13,
                    "the latest version is called",
                    SERIES,
                    "camunda:calledElementBinding=\"deployment\"",
                    "camunda:calledElementBinding=\"latest\""),
            Mutant.of(
                    R13,
                    "the latest form is shown",
                    SERIES,
                    "camunda:formRefBinding=\"deployment\"",
                    "camunda:formRefBinding=\"latest\""),
            Mutant.of(
                    R13,
                    "a diagram that is not there",
                    SERIES,
                    "calledElement=\"visions\"",
                    "calledElement=\"vision\""),
            Mutant.of(
                    R13,
                    "everything is passed on",
                    SERIES,
                    "<camunda:in source=\"conversation\" target=\"conversation\" />",
                    ""),
            Mutant.of(
                    R13,
                    "mail inside somebody's click",
                    SERIES,
                    "(<bpmn:serviceTask id=\"announce-agreement\"[^>]*?) camunda:asyncBefore=\"true\"",
                    "$1"),
            Mutant.of(
                    R13,
                    "whoever begins waits for what follows",
                    SERIES,
                    "(<bpmn:serviceTask id=\"send-invitation\"[^>]*?) camunda:asyncBefore=\"true\"",
                    "$1"),
            Mutant.of(
                    R13,
                    "a question without a default",
                    SERIES,
                    " default=\"series-finished-question-to-back-after-review\"",
                    ""),
            Mutant.of(
                    R13,
                    "a message that nobody sends",
                    SERIES,
                    "name=\"choice-changed\"",
                    "name=\"choice-has-changed\""),
            Mutant.of(
                    R13,
                    "a message that is not declared",
                    SERIES,
                    "messageRef=\"message-choice-changed\"",
                    "messageRef=\"nothing\""),
            Mutant.of(R13, "a damaged picture", SERIES, "<dc:Bounds x=\"[^\"]*\"", "<dc:Bounds x=\"left\""),
            Mutant.of(
                    R13,
                    "a file under another name",
                    SERIES,
                    "<bpmn:process id=\"career-conversation\"",
                    "<bpmn:process id=\"series\""));

    @Test
    void catchesEachWithTheRuleThatNamesIt() {
        assertThat(MUTANTS).allSatisfy(mutant -> {
            var findings = mutant.prove().findings();

            assertThat(findings)
                    .as(mutant.toString())
                    .anyMatch(finding -> finding.rule() == mutant.rule()
                            && !finding.message().isBlank());
        });
    }

    @Test
    void tellsWhere() {
        var findings = MUTANTS.get(0).prove().findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).element()).isEqualTo("remind-employee-to-choose");
        assertThat(findings.get(0).line()).isPositive();
    }
}

package dev.waymark.modeling.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.modeling.FileName;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.proof.Finding;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What HR is offered to choose from is what the proof understands. */
class DraftWordsTest {

    private final ShippedDraft shipped = new ShippedDraft();
    private final DraftWords words = DraftWords.of(shipped.draft());

    @Test
    void offersTheFormsDiagramsAndStagesOfTheDraft() {
        assertThat(words.forms()).contains("visions", "storyPrep");
        assertThat(words.diagrams()).contains("agree-a-time");
        assertThat(words.stages()).startsWith("STORY", "VISION", "PLAN", "REVIEW");
    }

    @Test
    void offersAStageThatHrMadeUp() {
        var visions = FileName.ofDiagram("visions");
        var own = DraftWords.of(
                shipped.with(visions, "value=\"VISION\"", "value=\"MENTOR\"").draft());

        assertThat(own.stages()).contains("MENTOR");
        assertThat(own.messages()).contains("leave-out-MENTOR", "talk-only-MENTOR");
        assertThat(own.conditions())
                .extracting(DraftWords.Condition::expression)
                .contains("${choice.includes('MENTOR')}");
    }

    @Test
    void offersTheAnswersThatFormsDecideBy() {
        assertThat(words.conditions())
                .extracting(DraftWords.Condition::expression)
                .contains("${answer.of('visionsWriteUp', 'held') == 'MOVED'}");
    }

    @Test
    void offersNothingThatTheProofDoesNotUnderstand() {
        var findings = findings(diagram(
                words.conditions().stream()
                        .map(DraftWords.Condition::expression)
                        .toList(),
                words.blocks()));

        assertThat(findings).extracting(Finding::code).doesNotContain("condition", "block", "expression");
    }

    @Test
    void wouldNoticeWhatTheProofDoesNotUnderstand() {
        var findings = findings(diagram(List.of("${choice.colour('RED')}"), List.of("rankEmployee")));

        assertThat(findings).extracting(Finding::code).contains("condition", "block");
    }

    private static List<Finding> findings(String diagram) {
        return new Prover()
                .prove(List.of(new ReleaseFile("processes/all.bpmn", diagram.getBytes(UTF_8)))).findings().stream()
                        .filter(finding -> finding.rule() == Rule.R8)
                        .toList();
    }

    private static String diagram(List<String> conditions, List<String> blocks) {
        var flows = IntStream.range(0, conditions.size())
                .mapToObj(number -> """
                        <bpmn:sequenceFlow id="f%d" sourceRef="ask" targetRef="end">
                        <bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>""".formatted(number, conditions.get(number)))
                .collect(Collectors.joining());
        var steps = IntStream.range(0, blocks.size())
                .mapToObj(number -> "<bpmn:serviceTask id=\"s%d\" camunda:delegateExpression=\"${%s}\"/>"
                        .formatted(number, blocks.get(number)))
                .collect(Collectors.joining());
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                <bpmn:process id="all" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="begin"/><bpmn:exclusiveGateway id="ask"/><bpmn:endEvent id="end"/>%s
                <bpmn:sequenceFlow id="go" sourceRef="begin" targetRef="ask"/>%s
                </bpmn:process></bpmn:definitions>""".formatted(steps, flows);
    }
}

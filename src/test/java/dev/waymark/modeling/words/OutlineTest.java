package dev.waymark.modeling.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.modeling.FileName;
import dev.waymark.modeling.ShippedDraft;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams in words, for those who do not see them. */
class OutlineTest {

    private final ShippedDraft shipped = new ShippedDraft();
    private final Outline visions = outline("visions");

    @Test
    void readsTheStepsInTheOrderOfTheFlow() {
        assertThat(visions.steps())
                .extracting(Step::id)
                .containsSubsequence(
                        "visions-begin",
                        "in-writing-question",
                        "visions-with-notes",
                        "with-notes",
                        "prepare-beside-the-talk",
                        "agree-a-time",
                        "wait-for-talk",
                        "write-up-visions",
                        "finish-visions",
                        "visions-end");
    }

    @Test
    void saysWhatEachStepIsAbout() {
        var writeUp = visions.find("write-up-visions").orElseThrow();

        assertThat(writeUp.type()).isEqualTo(StepType.TASK);
        assertThat(writeUp.attribute("camunda:assignee")).isEqualTo("${manager}");
        assertThat(writeUp.attribute("camunda:formRef")).isEqualTo("visionsWriteUp");
        assertThat(writeUp.property("stage")).isEqualTo("VISION");
        assertThat(writeUp.depth()).isEqualTo(1);
    }

    @Test
    void putsWhatSitsOnABorderBehindItsStep() {
        var ids = visions.steps().stream().map(Step::id).toList();
        var reminder = visions.find("write-up-visions-reminder").orElseThrow();

        assertThat(ids.indexOf("write-up-visions-reminder"))
                .isBetween(ids.indexOf("write-up-visions") + 1, ids.indexOf("write-up-visions") + 3);
        assertThat(reminder.on()).isEqualTo("write-up-visions");
        assertThat(reminder.timer()).isEqualTo("P4D");
        assertThat(reminder.isBeside()).isTrue();
        assertThat(visions.find("talk-only").orElseThrow().message()).isEqualTo("talk-only-VISION");
    }

    @Test
    void saysWhenEachWayIsTaken() {
        var ways = visions.find("held-question").orElseThrow().ways();

        assertThat(ways).anyMatch(way -> way.otherwise() && way.condition().isEmpty());
        assertThat(ways).anyMatch(way -> way.condition().equals("${answer.of('visionsWriteUp', 'held') == 'MOVED'}"));
    }

    @Test
    void leavesNoStepOfTheShippedDiagramsOut() {
        for (FileName diagram : shipped.draft().diagrams()) {
            var drawn = shipped.text(diagram).split("<bpmndi:BPMNShape ", -1).length - 1;

            assertThat(outline(diagram.id()).steps()).as(diagram.path()).hasSize(drawn);
            assertThat(outline(diagram.id()).steps()).extracting(Step::id).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "visions",
                "<definitions/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><definitions>&e;</definitions>",
                "<a:definitions/>",
                "{}"
            })
    void hasNoStepsWhereThereIsNoDiagram(String text) {
        assertThat(Outline.of(text.getBytes(UTF_8))).isEqualTo(Outline.UNREADABLE);
    }

    @Test
    void survivesWhateverBytesComeAlong() {
        var chance = new Random(7);
        var diagram = shipped.text(FileName.ofDiagram("visions")).getBytes(UTF_8);
        for (var round = 0; round < 200; round++) {
            var damaged = diagram.clone();
            for (var hit = 0; hit < 3; hit++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }

            assertThat(Outline.of(damaged)).isNotNull();
        }
        assertThat(Outline.of("<a>".repeat(100_000).getBytes(UTF_8)).readable()).isFalse();
    }

    private Outline outline(String process) {
        return Outline.of(shipped.text(FileName.ofDiagram(process)).getBytes(UTF_8));
    }
}

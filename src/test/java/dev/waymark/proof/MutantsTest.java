package dev.waymark.proof;

import static dev.waymark.proof.Rule.R1;
import static dev.waymark.proof.Rule.R11;
import static dev.waymark.proof.Rule.R12;
import static dev.waymark.proof.Rule.R14;
import static dev.waymark.proof.Rule.R2;
import static dev.waymark.proof.Rule.R3;
import static dev.waymark.proof.Rule.R4;
import static dev.waymark.proof.Rule.R9;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Damage to the course of the shipped release; each is caught by the rule that names it, with a path. */
class MutantsTest {

    private static final String SERIES = "career-conversation.bpmn";
    private static final String STORY = "life-story.bpmn";

    static final List<Mutant> MUTANTS = List.of(
            Mutant.of(
                    R1,
                    "life story made mandatory",
                    SERIES,
                    flowTo("look-at-parts", "story-question"),
                    "$1life-story$2"),
            Mutant.of(R1, "the choice is skipped", SERIES, flowTo("send-invitation", "choose"), "$1life-story$2"),
            Mutant.of(
                    R1,
                    "a lapsed invitation begins the life story",
                    SERIES,
                    flowTo("choose-lapse", "tell-not-going-ahead"),
                    "$1life-story$2"),
            Mutant.of(
                    R1,
                    "visions are entered when the life story was agreed",
                    SERIES,
                    "\\$\\{choice\\.includes\\('VISION'\\)\\}",
                    "\\${choice.includes('STORY')}"),
            Mutant.of(
                    R1,
                    "the answer is turned around",
                    SERIES,
                    "\\$\\{choice\\.includes\\('PLAN'\\)\\}",
                    "\\${!choice.includes('PLAN')}"),
            Mutant.of(
                            R1,
                            "the choice is moved behind the life story",
                            SERIES,
                            flowTo("send-invitation", "choose"),
                            "$1life-story$2")
                    .and(SERIES, flowTo("life-story", "after-life-story"), "$1choose$2"),
            Mutant.of(
                            R4,
                            "default and yes change places",
                            SERIES,
                            "(<bpmn:exclusiveGateway id=\"plan-question\"[^>]*?) default=\"[^\"]*\"",
                            "$1 default=\"plan-question-to-action-plan\"")
                    .and(
                            SERIES,
                            "(<bpmn:sequenceFlow id=\"plan-question-to-action-plan\"[^>]*>).*?</bpmn:sequenceFlow>",
                            "$1</bpmn:sequenceFlow>")
                    .and(
                            SERIES,
                            "(<bpmn:sequenceFlow id=\"plan-question-to-after-action-plan\".*?)</bpmn:sequenceFlow>",
                            "$1<bpmn:conditionExpression>\\${choice.includes('PLAN')}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
            Mutant.of(
                            R4,
                            "a lapsed invitation counts as yes",
                            SERIES,
                            flowTo("choose-lapse", "tell-not-going-ahead"),
                            "$1look-at-parts$2")
                    .and(
                            SERIES,
                            "(<bpmn:exclusiveGateway id=\"story-question\"[^>]*?) default=\"[^\"]*\"",
                            "$1 default=\"story-question-to-life-story\"")
                    .and(SERIES, "\\$\\{choice\\.includes\\('STORY'\\)\\}", "\\${!choice.includes('STORY')}")
                    .and(
                            SERIES,
                            "(<bpmn:sequenceFlow id=\"story-question-to-life-story\".*?)(<bpmn:conditionExpression.*?</bpmn:conditionExpression>)(.*?)(<bpmn:sequenceFlow id=\"story-question-to-after-life-story\".*?)</bpmn:sequenceFlow>",
                            "$1$3$4$2</bpmn:sequenceFlow>"),
            Mutant.of(
                    R4,
                    "the default leads to the visions",
                    SERIES,
                    "(<bpmn:exclusiveGateway id=\"visions-question\"[^>]*?) default=\"[^\"]*\"",
                    "$1 default=\"visions-question-to-visions\""),
            Mutant.of(R2, "withdraw is removed", SERIES, "<bpmn:subProcess id=\"withdraw\".*?</bpmn:subProcess>", ""),
            Mutant.of(
                    R2,
                    "withdraw interrupts nothing",
                    SERIES,
                    "(<bpmn:startEvent id=\"withdraw-asked-for\"[^>]*?)isInterrupting=\"true\"",
                    "$1isInterrupting=\"false\""),
            Mutant.of(
                    R2,
                    "withdraw listens to another message",
                    SERIES,
                    "id=\"withdraw-asked-for-message\" messageRef=\"message-withdraw\"",
                    "id=\"withdraw-asked-for-message\" messageRef=\"message-invited\""),
            Mutant.of(
                    R2,
                    "withdraw waits for a day",
                    SERIES,
                    "<bpmn:messageEventDefinition id=\"withdraw-asked-for-message\"[^>]*/>",
                    "<bpmn:timerEventDefinition id=\"withdraw-asked-for-message\"><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>"),
            Mutant.of(
                    R2,
                    "nobody can withdraw while it rests",
                    SERIES,
                    "<bpmn:subProcess id=\"withdraw-while-at-rest\".*?</bpmn:subProcess>",
                    ""),
            Mutant.of(
                    R2,
                    "withdrawing asks the manager first",
                    SERIES,
                    "<bpmn:serviceTask id=\"tell-series-has-ended\".*?</bpmn:serviceTask>",
                    "<bpmn:userTask id=\"tell-series-has-ended\" camunda:assignee=\"\\${manager}\" camunda:formRef=\"talkHeld\" camunda:formRefBinding=\"deployment\"/>"),
            Mutant.of(
                    R2,
                    "withdrawing reminds the manager",
                    SERIES,
                    "<bpmn:serviceTask id=\"tell-series-has-ended\".*?</bpmn:serviceTask>",
                    "<bpmn:serviceTask id=\"tell-series-has-ended\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"\\${remindManager}\"/>"),
            Mutant.of(
                            R3,
                            "leaving out is removed",
                            SERIES,
                            "<bpmn:boundaryEvent id=\"leave-out-visions\".*?</bpmn:boundaryEvent>",
                            "")
                    .and(SERIES, "<bpmn:sequenceFlow id=\"leave-out-visions-to-[^>]*/>", ""),
            Mutant.of(
                    R3,
                    "leaving out interrupts nothing",
                    SERIES,
                    "<bpmn:boundaryEvent id=\"leave-out-visions\"",
                    "<bpmn:boundaryEvent id=\"leave-out-visions\" cancelActivity=\"false\""),
            Mutant.of(
                    R3,
                    "leaving out listens to another part's message",
                    SERIES,
                    "id=\"leave-out-visions-message\" messageRef=\"message-leave-out-VISION\"",
                    "id=\"leave-out-visions-message\" messageRef=\"message-leave-out-STORY\""),
            Mutant.of(
                    R3,
                    "leaving out leads back into it",
                    SERIES,
                    flowTo("leave-out-visions", "cancel-talk-of-visions"),
                    "$1visions$2"),
            Mutant.of(
                    R3,
                    "leaving out reminds the manager",
                    SERIES,
                    "<bpmn:serviceTask id=\"cancel-talk-of-life-story\"([^>]*?)\\$\\{cancelTalk\\}",
                    "<bpmn:serviceTask id=\"cancel-talk-of-life-story\"$1\\${remindManager}"),
            Mutant.of(
                    R3,
                    "a part waits for its start outside of its way out",
                    SERIES,
                    "<bpmn:callActivity id=\"visions\"",
                    "<bpmn:callActivity id=\"visions\" camunda:asyncBefore=\"true\""),
            Mutant.of(
                    R9,
                    "asked again at once after a no",
                    SERIES,
                    flowTo("anything-chosen-question", "tell-not-going-ahead"),
                    "$1choose$2"),
            Mutant.of(
                            R9,
                            "asked again fourteen days after a no",
                            SERIES,
                            flowTo("anything-chosen-question", "tell-not-going-ahead"),
                            "$1nag$2")
                    .and(
                            SERIES,
                            "</bpmn:process>",
                            "<bpmn:intermediateCatchEvent id=\"nag\"><bpmn:timerEventDefinition><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:sequenceFlow id=\"nag-to-choose\" sourceRef=\"nag\" targetRef=\"choose\"/></bpmn:process>"),
            Mutant.of(
                    R11,
                    "the write-up comes in talk only too",
                    STORY,
                    "\\$\\{choice\\.writes\\('STORY'\\)\\}",
                    "\\${choice.includes('STORY')}"),
            Mutant.of(
                    R11,
                    "nobody asks whether something may be written",
                    "visions.bpmn",
                    "\\$\\{choice\\.writes\\('VISION'\\)\\}",
                    "\\${!choice.writes('VISION')}"),
            Mutant.of(
                    R12,
                    "a join waits for a branch that never comes",
                    STORY,
                    "<bpmn:parallelGateway id=\"prepare-beside-the-talk\"",
                    "<bpmn:exclusiveGateway id=\"nobody\"/><bpmn:parallelGateway id=\"prepare-beside-the-talk\""),
            Mutant.of(
                            R12,
                            "a question has no answer for somebody",
                            SERIES,
                            " default=\"series-finished-question-to-back-after-review\"",
                            "")
                    .and(
                            SERIES,
                            "(<bpmn:sequenceFlow id=\"series-finished-question-to-back-after-review\".*?)</bpmn:sequenceFlow>",
                            "$1<bpmn:conditionExpression>\\${plan.approved}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
            Mutant.of(
                    R14,
                    "the change of manager is removed",
                    SERIES,
                    "<bpmn:subProcess id=\"manager-changed\".*</bpmn:subProcess>",
                    ""),
            Mutant.of(
                    R14,
                    "the change of manager interrupts nothing",
                    SERIES,
                    "(<bpmn:startEvent id=\"manager-has-changed\"[^>]*?)isInterrupting=\"true\"",
                    "$1isInterrupting=\"false\""),
            Mutant.of(
                    R14,
                    "the old manager gets a task",
                    SERIES,
                    "<bpmn:serviceTask id=\"archive-conversation\".*?</bpmn:serviceTask>",
                    "<bpmn:userTask id=\"archive-conversation\" camunda:assignee=\"\\${manager}\" camunda:formRef=\"talkHeld\" camunda:formRefBinding=\"deployment\"/>"));

    @Test
    void provesTheShippedRelease() {
        var proof = new Shipped().prove();

        assertThat(proof.rules()).allMatch(rule -> rule.verdict() == Verdict.PROVEN);
        assertThat(proof.allowsRelease()).isTrue();
    }

    @Test
    void catchesEachWithTheRuleThatNamesIt() {
        assertThat(MUTANTS).allSatisfy(mutant -> {
            var result = mutant.prove().find(mutant.rule()).orElseThrow();

            assertThat(result.verdict()).as(mutant.toString()).isEqualTo(Verdict.VIOLATED);
            assertThat(result.message()).isNotBlank();
        });
    }

    @Test
    void showsTheWayToWhatMustNotHappen() {
        var proof = MUTANTS.get(0).prove();

        assertThat(proof.find(R1).orElseThrow().path())
                .extracting(PathStep::element)
                .contains("look-at-parts", "life-story");
    }

    /** The flow from one element to another, with its target as what is between the two groups. */
    private static String flowTo(String from, String to) {
        return "(<bpmn:sequenceFlow id=\"[^\"]*\"(?: name=\"[^\"]*\")? sourceRef=\"%s\" targetRef=\")%s(\")"
                .formatted(from, to);
    }
}

package dev.waymark.proof;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The releases of the demonstration beside the shipped one, each complete: a draft that may be released, and five that
 * may not.
 */
public final class DemoReleases {

    private static final String SERIES = "career-conversation.bpmn";

    private static final String MENTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="mentor-definitions" targetNamespace="https://waymark.dev/processes">
              <bpmn:process id="mentor" name="Meet a mentor" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="mentor-begins" name="A mentor may help">
                  <bpmn:outgoing>mentor-begins-to-think-of-a-mentor</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:userTask id="think-of-a-mentor" name="Would you like to meet a mentor?" camunda:assignee="${employee}" camunda:formRef="mentor" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="kind" value="collect" />
                    <camunda:property name="stage" value="MENTOR" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>mentor-begins-to-think-of-a-mentor</bpmn:incoming>
                  <bpmn:outgoing>think-of-a-mentor-to-mentor-ends</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:endEvent id="mentor-ends" name="Thought about">
                  <bpmn:incoming>think-of-a-mentor-to-mentor-ends</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="mentor-begins-to-think-of-a-mentor" sourceRef="mentor-begins" targetRef="think-of-a-mentor" />
                <bpmn:sequenceFlow id="think-of-a-mentor-to-mentor-ends" sourceRef="think-of-a-mentor" targetRef="mentor-ends" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="mentor-picture"><bpmndi:BPMNPlane id="mentor-plane" bpmnElement="mentor">
                <bpmndi:BPMNShape id="mentor-begins-shape" bpmnElement="mentor-begins"><dc:Bounds x="160" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="think-of-a-mentor-shape" bpmnElement="think-of-a-mentor"><dc:Bounds x="250" y="80" width="150" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="mentor-ends-shape" bpmnElement="mentor-ends"><dc:Bounds x="450" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="mentor-edge-1" bpmnElement="mentor-begins-to-think-of-a-mentor"><di:waypoint x="196" y="120" /><di:waypoint x="250" y="120" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="mentor-edge-2" bpmnElement="think-of-a-mentor-to-mentor-ends"><di:waypoint x="400" y="120" /><di:waypoint x="450" y="120" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String MENTOR_FORM = """
            {
              "type": "default",
              "id": "mentor",
              "schemaVersion": 19,
              "components": [
                {
                  "type": "radio",
                  "id": "mentor_meet",
                  "key": "meet",
                  "label": "Shall we look for somebody you could talk to?",
                  "values": [ { "label": "Yes, please", "value": "YES" }, { "label": "Not now", "value": "NO" } ],
                  "properties": { "de.label": "Sollen wir jemanden suchen, mit dem Sie reden könnten?", "visibility": "V1" }
                }
              ]
            }
            """;

    private static final String MENTOR_NODES = """
            <bpmn:exclusiveGateway id="mentor-question" name="Is a mentor part of it?" default="mentor-question-to-after-mentor">
              <bpmn:incoming>after-visions-to-mentor-question</bpmn:incoming>
              <bpmn:outgoing>mentor-question-to-mentor</bpmn:outgoing>
              <bpmn:outgoing>mentor-question-to-after-mentor</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:callActivity id="mentor" name="Meet a mentor" calledElement="mentor" camunda:calledElementBinding="deployment">
              <bpmn:extensionElements>
                <camunda:in businessKey="#{execution.processBusinessKey}" />
                <camunda:in source="conversation" target="conversation" />
                <camunda:properties><camunda:property name="stage" value="MENTOR" /></camunda:properties>
              </bpmn:extensionElements>
              <bpmn:incoming>mentor-question-to-mentor</bpmn:incoming>
              <bpmn:outgoing>mentor-to-after-mentor</bpmn:outgoing>
            </bpmn:callActivity>
            <bpmn:boundaryEvent id="leave-out-mentor" name="Left out" attachedToRef="mentor">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="kind" value="leave-out" /><camunda:property name="stage" value="MENTOR" />
              </camunda:properties></bpmn:extensionElements>
              <bpmn:outgoing>leave-out-mentor-to-after-mentor</bpmn:outgoing>
              <bpmn:messageEventDefinition id="leave-out-mentor-message" messageRef="message-leave-out-MENTOR" />
            </bpmn:boundaryEvent>
            <bpmn:exclusiveGateway id="after-mentor">
              <bpmn:incoming>mentor-to-after-mentor</bpmn:incoming>
              <bpmn:incoming>mentor-question-to-after-mentor</bpmn:incoming>
              <bpmn:incoming>leave-out-mentor-to-after-mentor</bpmn:incoming>
              <bpmn:outgoing>after-mentor-to-plan-question</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:sequenceFlow id="mentor-question-to-mentor" name="Yes" sourceRef="mentor-question" targetRef="mentor">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${choice.includes('MENTOR')}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="mentor-question-to-after-mentor" name="No" sourceRef="mentor-question" targetRef="after-mentor" />
            <bpmn:sequenceFlow id="mentor-to-after-mentor" sourceRef="mentor" targetRef="after-mentor" />
            <bpmn:sequenceFlow id="leave-out-mentor-to-after-mentor" sourceRef="leave-out-mentor" targetRef="after-mentor" />
            <bpmn:sequenceFlow id="after-mentor-to-plan-question" sourceRef="after-mentor" targetRef="plan-question" />
            """;

    private static final String MENTOR_PICTURE = """
            <bpmndi:BPMNShape id="mentor-question-shape" bpmnElement="mentor-question" isMarkerVisible="true"><dc:Bounds x="1855" y="455" width="50" height="50" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="mentor-shape" bpmnElement="mentor"><dc:Bounds x="1945" y="440" width="150" height="80" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="leave-out-mentor-shape" bpmnElement="leave-out-mentor"><dc:Bounds x="2042" y="502" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="after-mentor-shape" bpmnElement="after-mentor" isMarkerVisible="true"><dc:Bounds x="2135" y="455" width="50" height="50" /></bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="mentor-edge-1" bpmnElement="mentor-question-to-mentor"><di:waypoint x="1905" y="480" /><di:waypoint x="1945" y="480" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="mentor-edge-2" bpmnElement="mentor-to-after-mentor"><di:waypoint x="2095" y="480" /><di:waypoint x="2135" y="480" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="mentor-edge-3" bpmnElement="mentor-question-to-after-mentor"><di:waypoint x="1880" y="455" /><di:waypoint x="1880" y="420" /><di:waypoint x="2160" y="420" /><di:waypoint x="2160" y="455" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="mentor-edge-4" bpmnElement="leave-out-mentor-to-after-mentor"><di:waypoint x="2060" y="538" /><di:waypoint x="2060" y="560" /><di:waypoint x="2160" y="560" /><di:waypoint x="2160" y="505" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="mentor-edge-5" bpmnElement="after-mentor-to-plan-question"><di:waypoint x="2160" y="505" /><di:waypoint x="2160" y="580" /><di:waypoint x="1970" y="580" /><di:waypoint x="1970" y="615" /></bpmndi:BPMNEdge>
            """;

    private static final String HR_TASK =
            "<bpmn:userTask id=\"remind-employee-to-choose\" name=\"Tell HR that nothing was chosen\" camunda:candidateGroups=\"HR\" camunda:formRef=\"ask\" camunda:formRefBinding=\"deployment\"/>";
    private static final String NAG =
            "<bpmn:intermediateCatchEvent id=\"fourteen-days-later\" name=\"14 days later\"><bpmn:timerEventDefinition><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:sequenceFlow id=\"fourteen-days-later-to-choose\" sourceRef=\"fourteen-days-later\" targetRef=\"choose\"/></bpmn:process>";

    private DemoReleases() {}

    /** {@code v2-draft-ok}: somebody may meet a mentor after the visions, if they want to. */
    public static Shipped draftOk() {
        return new Shipped()
                .plus("mentor.bpmn", MENTOR)
                .plus("mentor.form", MENTOR_FORM)
                .with(
                        SERIES,
                        "after-visions-to-plan-question</bpmn:outgoing>",
                        "after-visions-to-mentor-question</bpmn:outgoing>")
                .with(
                        SERIES,
                        "after-visions-to-plan-question</bpmn:incoming>",
                        "after-mentor-to-plan-question</bpmn:incoming>")
                .with(
                        SERIES,
                        "<bpmn:sequenceFlow id=\"after-visions-to-plan-question\" sourceRef=\"after-visions\" targetRef=\"plan-question\" />",
                        "<bpmn:sequenceFlow id=\"after-visions-to-mentor-question\" sourceRef=\"after-visions\" targetRef=\"mentor-question\" />")
                .with(
                        SERIES,
                        "bpmnElement=\"after-visions-to-plan-question\">.*?</bpmndi:BPMNEdge>",
                        "bpmnElement=\"after-visions-to-mentor-question\"><di:waypoint x=\"1880\" y=\"615\" /><di:waypoint x=\"1880\" y=\"505\" /></bpmndi:BPMNEdge>"
                                + quoted(MENTOR_PICTURE))
                .with(SERIES, "(<bpmn:exclusiveGateway id=\"plan-question\")", quoted(MENTOR_NODES) + "$1")
                .with(
                        SERIES,
                        "(<bpmn:message id=\"message-leave-out-VISION\")",
                        "<bpmn:message id=\"message-leave-out-MENTOR\" name=\"leave-out-MENTOR\" />$1");
    }

    /** {@code v2-draft-bad-1} … {@code -5}. */
    public static Shipped bad(int number) {
        return switch (number) {
            case 1 ->
                new Shipped()
                        .with(SERIES, flow("look-at-parts", "story-question"), "$1life-story$2")
                        .with(SERIES, "<bpmn:boundaryEvent id=\"leave-out-life-story\".*?</bpmn:boundaryEvent>", "")
                        .with(SERIES, "<bpmn:sequenceFlow id=\"leave-out-life-story-to-[^>]*/>", "");
            case 2 ->
                new Shipped()
                        .with(
                                SERIES,
                                "<bpmn:serviceTask id=\"remind-employee-to-choose\".*?</bpmn:serviceTask>",
                                quoted(HR_TASK));
            case 3 -> new Shipped().with(SERIES, "<bpmn:subProcess id=\"withdraw\".*?</bpmn:subProcess>", "");
            case 4 ->
                new Shipped()
                        .with(
                                SERIES,
                                "<bpmn:serviceTask id=\"close-conversation\".*?</bpmn:serviceTask>",
                                "<bpmn:scriptTask id=\"close-conversation\" name=\"Close and erase\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>");
            case 5 ->
                new Shipped()
                        .with(
                                SERIES,
                                flow("anything-chosen-question", "tell-not-going-ahead"),
                                "$1fourteen-days-later$2")
                        .with(SERIES, "</bpmn:process>", quoted(NAG));
            default -> throw new IllegalArgumentException("There are five of them");
        };
    }

    /** All of them by the names of the specification. */
    public static Map<String, Collection<ReleaseFile>> all() {
        var all = new TreeMap<String, Collection<ReleaseFile>>();
        all.put("v2-draft-ok", draftOk().files());
        for (int number = 1; number <= 5; number++) {
            all.put("v2-draft-bad-" + number, bad(number).files());
        }
        return all;
    }

    private static String flow(String from, String to) {
        return "(<bpmn:sequenceFlow id=\"[^\"]*\"(?: name=\"[^\"]*\")? sourceRef=\"%s\" targetRef=\")%s(\")"
                .formatted(from, to);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}

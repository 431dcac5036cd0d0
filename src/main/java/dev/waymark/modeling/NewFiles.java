package dev.waymark.modeling;

import java.nio.charset.StandardCharsets;

/** Files to begin with: a diagram from beginning to end, a form with one field. */
public final class NewFiles {

    private static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
            xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
            xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
            id="%1$s-definitions" targetNamespace="https://waymark.dev/processes">
              <bpmn:process id="%1$s" name="%1$s" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="begin" camunda:asyncBefore="true">
                  <bpmn:outgoing>begin-to-end</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:endEvent id="end">
                  <bpmn:incoming>begin-to-end</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="begin-to-end" sourceRef="begin" targetRef="end" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="%1$s-diagram">
                <bpmndi:BPMNPlane id="%1$s-plane" bpmnElement="%1$s">
                  <bpmndi:BPMNShape id="begin-shape" bpmnElement="begin">
                    <dc:Bounds x="160" y="102" width="36" height="36" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="end-shape" bpmnElement="end">
                    <dc:Bounds x="400" y="102" width="36" height="36" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="begin-to-end-edge" bpmnElement="begin-to-end">
                    <di:waypoint x="196" y="120" />
                    <di:waypoint x="400" y="120" />
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String FORM = """
            {
              "type": "default",
              "id": "%1$s",
              "schemaVersion": 19,
              "components": [
                {
                  "type": "textarea",
                  "id": "%1$s_notes",
                  "key": "notes",
                  "label": "Notes",
                  "properties": {
                    "de.label": "Notizen",
                    "visibility": "V1",
                    "entry": "NOTE"
                  }
                }
              ]
            }
            """;

    private NewFiles() {}

    public static byte[] contentOf(FileName name) {
        var template = name.isDiagram() ? DIAGRAM : FORM;
        return template.formatted(name.id()).getBytes(StandardCharsets.UTF_8);
    }
}

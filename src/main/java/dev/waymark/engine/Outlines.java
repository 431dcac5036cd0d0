package dev.waymark.engine;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** Diagrams in words: the steps that people would name, in the order in which one reads them. */
@Component
public class Outlines {

    private final Releases releases;

    Outlines(Releases releases) {
        this.releases = releases;
    }

    /**
     * A step of a diagram.
     *
     * @param calls the diagram that the step opens into, if it does
     */
    public record Step(String id, String name, Optional<String> calls) {}

    public List<Step> of(ReleaseId release, String process) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(releases.diagram(release, process)));
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CallActivity)
                .sorted(Comparator.comparingDouble(node -> leftEdge(model, node)))
                .map(node -> new Step(node.getId(), node.getName(), called(node)))
                .toList();
    }

    private static Optional<String> called(FlowNode node) {
        return node instanceof CallActivity call ? Optional.ofNullable(call.getCalledElement()) : Optional.empty();
    }

    private static double leftEdge(BpmnModelInstance model, FlowNode node) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> node.equals(shape.getBpmnElement()))
                .mapToDouble(shape -> shape.getBounds().getX())
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}

package dev.waymark.engine;

import dev.waymark.shared.Stage;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
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
     * @param germanName what the diagram calls it for those who read German, if it does
     * @param scope the process or part of it that the step stands in
     * @param stage the part of a conversation that it leads into, if it opens another diagram
     */
    public record Step(String id, String name, Optional<String> germanName, String scope, Optional<Stage> stage) {}

    public List<Step> of(ReleaseId release, String process) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(releases.diagram(release, process)));
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CallActivity)
                .sorted(Comparator.comparingDouble(node -> leftEdge(model, node)))
                .map(node -> new Step(
                        node.getId(),
                        Optional.ofNullable(node.getName()).orElse(node.getId()),
                        Vocabulary.find(node, Vocabulary.GERMAN_NAME),
                        ((BaseElement) node.getParentElement()).getId(),
                        stage(node)))
                .toList();
    }

    /**
     * Where something stands in a diagram.
     *
     * @param scopes the process or the parts of it in which it stands
     * @param behind the steps that one reads before the first place where it stands
     */
    public record Standing(Set<String> scopes, Set<String> behind) {}

    public Standing standing(ReleaseId release, String process, Set<String> elements) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(releases.diagram(release, process)));
        var here = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> elements.contains(node.getId()))
                .toList();
        var first =
                here.stream().mapToDouble(node -> leftEdge(model, node)).min().orElse(0);
        return new Standing(
                here.stream()
                        .map(node -> ((BaseElement) node.getParentElement()).getId())
                        .collect(Collectors.toSet()),
                model.getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> leftEdge(model, node) < first)
                        .map(FlowNode::getId)
                        .collect(Collectors.toSet()));
    }

    private static Optional<Stage> stage(FlowNode node) {
        return node instanceof CallActivity ? Vocabulary.find(node, "stage").flatMap(Stage::find) : Optional.empty();
    }

    private static double leftEdge(BpmnModelInstance model, FlowNode node) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> node.equals(shape.getBpmnElement()))
                .mapToDouble(shape -> shape.getBounds().getX())
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}

package dev.waymark.proof.reading;

import dev.waymark.proof.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the XML of a diagram into flow nodes and flows; whatever has no known meaning becomes a finding. */
public final class DiagramReader {

    private static final Set<String> NO_PART_OF_THE_COURSE = Set.of(
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "ioSpecification",
            "property",
            "dataInputAssociation",
            "dataOutputAssociation",
            "dataInput",
            "dataOutput",
            "inputSet",
            "outputSet",
            "performer",
            "potentialOwner",
            "humanPerformer",
            "resourceRole",
            "rendering",
            "category",
            "auditing",
            "monitoring",
            "supportedInterfaceRef",
            "script",
            "text",
            "multiInstanceLoopCharacteristics",
            "artifact",
            "correlationSubscription");

    private final Diagram diagram;
    private final Findings findings;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<XmlNode> flows = new ArrayList<>();
    private final Map<XmlNode, Element> scopeOfFlow = new HashMap<>();

    private DiagramReader(String file, XmlNode root, Findings findings) {
        this.diagram = new Diagram(file, root);
        this.findings = findings;
    }

    public static Diagram read(String file, XmlNode root, Findings findings) throws NotReadable {
        if (!root.name().equals("definitions")) {
            throw new NotReadable("no-bpmn", root.line(), "This is not a BPMN 2.0 file");
        }
        var reader = new DiagramReader(file, root, findings);
        reader.readProcesses();
        if (reader.diagram.processes().isEmpty()) {
            throw new NotReadable("no-process", root.line(), "There is no process in the file");
        }
        return reader.diagram;
    }

    private void readProcesses() {
        new Ids(findings).check(diagram.xml());
        for (XmlNode child : diagram.xml().children("process")) {
            var process = Element.process(child, diagram);
            diagram.add(process);
            readScope(process);
        }
        flows.forEach(this::connect);
        var meaning = new Meaning(byId, findings);
        diagram.processes().forEach(meaning::check);
    }

    private void readScope(Element scope) {
        for (XmlNode child : scope.xml().children()) {
            var type = ElementType.of(child.name());
            if (type.isPresent()) {
                readNode(child, type.get(), scope);
            } else if (child.name().equals("sequenceFlow")) {
                flows.add(child);
                scopeOfFlow.put(child, scope);
            } else if (!NO_PART_OF_THE_COURSE.contains(child.name())
                    && !child.name().startsWith("{")) {
                findings.cloud("not-understood", child, "Waymark does not know what a %s does".formatted(child.name()));
            }
        }
    }

    private void readNode(XmlNode node, ElementType type, Element scope) {
        if (undoes(node)) {
            return;
        }
        var element = Element.node(node, type, scope);
        if (!node.id().isEmpty()) {
            byId.putIfAbsent(node.id(), element);
        }
        if (type == ElementType.SUB_PROCESS) {
            readScope(element);
        }
    }

    /** What undoes something done lies beside the course: no flow leads there. A release may not have it (rule R8). */
    private static boolean undoes(XmlNode node) {
        var starts = node.attribute("triggeredByEvent").equals("true")
                && node.children("startEvent").stream().anyMatch(start -> start.child("compensateEventDefinition")
                        .isPresent());
        return starts
                || node.attribute("isForCompensation").equals("true")
                || node.name().equals("boundaryEvent")
                        && node.child("compensateEventDefinition").isPresent();
    }

    private void connect(XmlNode flow) {
        var source = byId.get(Diagram.local(flow.attribute("sourceRef")));
        var target = byId.get(Diagram.local(flow.attribute("targetRef")));
        var scope = scopeOfFlow.get(flow);
        if (source == null || target == null) {
            findings.cloud("loose-flow", flow, "The flow does not lead from one element to another");
            return;
        }
        if (source.parent().orElse(null) != target.parent().orElse(null)) {
            findings.cloud("flow-across", flow, "The flow crosses the border of a subprocess or process");
            return;
        }
        if (source.parent().orElse(null) != scope) {
            findings.cloud("flow-elsewhere", flow, "The flow is written outside of the part it belongs to");
            return;
        }
        var condition = flow.child("conditionExpression").map(XmlNode::text).orElse("");
        var read = new Flow(flow.id(), flow.attribute("name").strip(), source, target, condition, flow.line());
        source.outgoing().add(read);
        target.incoming().add(read);
    }

    /** Every id is there, and there once. */
    private record Ids(Findings findings) {

        void check(XmlNode root) {
            var seen = new HashSet<String>();
            root.walk(node -> {
                var id = node.id();
                if (!id.isEmpty() && !node.name().contains(":") && !seen.add(id)) {
                    findings.cloud("id-twice", node, "Two elements have the same id");
                }
                if (id.isEmpty()
                        && (ElementType.of(node.name()).isPresent()
                                || node.name().equals("process"))) {
                    findings.add(Rule.R13, "no-id", node, "The element has no id");
                }
            });
        }
    }
}

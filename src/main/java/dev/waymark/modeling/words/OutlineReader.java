package dev.waymark.modeling.words;

import dev.waymark.modeling.words.Step.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads the steps of a diagram, each section after the step that leads into it, each border event after its step. */
final class OutlineReader {

    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, Integer> positions;
    private final List<Step> steps = new ArrayList<>();

    private OutlineReader(Element definitions) {
        Xml.children(definitions, "message")
                .forEach(message -> messages.put(message.getAttribute("id"), message.getAttribute("name")));
        this.positions = DiagramPositions.of(definitions);
    }

    static Outline read(byte[] bpmn) {
        return Xml.read(bpmn)
                .filter(root -> Xml.is(root, "definitions"))
                .flatMap(OutlineReader::firstProcess)
                .orElse(Outline.UNREADABLE);
    }

    private static Optional<Outline> firstProcess(Element definitions) {
        return Xml.children(definitions, "process").stream().findFirst().map(process -> {
            var reader = new OutlineReader(definitions);
            reader.readScope(process, 0);
            return new Outline(
                    process.getAttribute("id"),
                    process.getAttribute("name"),
                    Xml.properties(process).getOrDefault("de.name", ""),
                    reader.steps,
                    true);
        });
    }

    private void readScope(Element scope, int depth) {
        if (depth > Xml.DEEPEST) {
            return;
        }
        var nodes = new LinkedHashMap<String, Element>();
        Xml.children(scope).stream()
                .filter(OutlineReader::isNode)
                .sorted(Comparator.comparingInt(node -> positions.getOrDefault(node.getAttribute("id"), 0)))
                .forEach(node -> nodes.put(node.getAttribute("id"), node));
        for (Element node : inReadingOrder(scope, nodes)) {
            add(scope, node, depth);
            if (StepType.of(node.getLocalName()) == StepType.SECTION) {
                readScope(node, depth + 1);
            }
        }
    }

    /** From each start along the flows, breadth first, border events behind their step; what no flow reaches comes last. */
    private static List<Element> inReadingOrder(Element scope, Map<String, Element> nodes) {
        var flows = Xml.children(scope, "sequenceFlow");
        var ordered = new LinkedHashMap<String, Element>();
        var open = new ArrayDeque<Element>();
        nodes.values().stream().filter(node -> Xml.is(node, "startEvent")).forEach(open::add);
        var rest = new ArrayDeque<>(nodes.values());
        while (!open.isEmpty() || !rest.isEmpty()) {
            var node = open.isEmpty() ? rest.remove() : open.remove();
            var id = node.getAttribute("id");
            if (ordered.putIfAbsent(id, node) == null) {
                var borders = new ArrayList<>(nodes.values());
                borders.removeIf(border -> !border.getAttribute("attachedToRef").equals(id));
                Collections.reverse(borders);
                borders.forEach(open::addFirst);
                flows.stream()
                        .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                        .map(flow -> nodes.get(flow.getAttribute("targetRef")))
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return List.copyOf(ordered.values());
    }

    private void add(Element scope, Element node, int depth) {
        var waits = Xml.children(node, "timerEventDefinition").stream()
                .flatMap(timer -> Xml.children(timer).stream())
                .filter(time -> time.getLocalName().startsWith("time"))
                .map(time -> time.getTextContent().strip())
                .findFirst();
        var message = Xml.children(node, "messageEventDefinition").stream()
                .map(event -> messages.getOrDefault(event.getAttribute("messageRef"), ""))
                .findFirst();
        steps.add(new Step(
                node.getAttribute("id"),
                StepType.of(node.getLocalName()),
                node.getAttribute("name"),
                depth,
                node.getAttribute("attachedToRef"),
                Xml.attributes(node),
                Xml.properties(node),
                waits.orElse(""),
                message.orElse(""),
                ways(scope, node)));
    }

    private static List<Way> ways(Element scope, Element node) {
        return Xml.children(scope, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                .map(flow -> new Way(
                        flow.getAttribute("id"),
                        flow.getAttribute("name"),
                        flow.getAttribute("targetRef"),
                        target(scope, flow).map(to -> to.getAttribute("name")).orElse(""),
                        target(scope, flow)
                                .map(to -> StepType.of(to.getLocalName()))
                                .orElse(StepType.OTHER),
                        Xml.children(flow, "conditionExpression").stream()
                                .map(condition -> condition.getTextContent().strip())
                                .findFirst()
                                .orElse(""),
                        node.getAttribute("default").equals(flow.getAttribute("id"))))
                .toList();
    }

    private static Optional<Element> target(Element scope, Element flow) {
        return Xml.children(scope).stream()
                .filter(node -> node.getAttribute("id").equals(flow.getAttribute("targetRef")))
                .findFirst();
    }

    private static boolean isNode(Element element) {
        var name = element.getLocalName();
        return name.endsWith("Event")
                || name.endsWith("Task")
                || name.equals("task")
                || name.endsWith("Gateway")
                || name.equals("subProcess")
                || name.equals("transaction")
                || name.equals("adHocSubProcess")
                || name.equals("callActivity");
    }
}

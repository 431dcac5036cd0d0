package dev.waymark.proof.reading;

import dev.waymark.proof.Rule;

/** How a diagram is drawn: shapes have bounds, lines have corners, all of them numbers. */
final class Picture {

    private Picture() {}

    static void check(XmlNode node, Findings findings) {
        switch (node.name()) {
            case "bpmndi:BPMNShape" ->
                require(
                        !node.attribute("bpmnElement").isEmpty()
                                && node.children("dc:Bounds").size() == 1,
                        node,
                        findings);
            case "bpmndi:BPMNEdge" ->
                require(
                        !node.attribute("bpmnElement").isEmpty()
                                && node.children("di:waypoint").size() >= 2,
                        node,
                        findings);
            case "dc:Bounds" ->
                require(
                        isNumber(node, "x")
                                && isNumber(node, "y")
                                && isNumber(node, "width")
                                && isNumber(node, "height"),
                        node,
                        findings);
            case "di:waypoint" -> require(isNumber(node, "x") && isNumber(node, "y"), node, findings);
            default -> {
                // labels and the plane need nothing
            }
        }
    }

    private static boolean isNumber(XmlNode node, String attribute) {
        return node.attribute(attribute).matches("-?[0-9]{1,9}(\\.[0-9]{1,20})?");
    }

    private static void require(boolean well, XmlNode node, Findings findings) {
        if (!well) {
            findings.add(Rule.R13, "picture", node, "The picture of the diagram is damaged here");
        }
    }
}

package dev.waymark.modeling.words;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Where the elements of a diagram stand, from left to right. */
final class DiagramPositions {

    private DiagramPositions() {}

    /** The left edge by the id of the element. */
    static Map<String, Integer> of(Element definitions) {
        var positions = new HashMap<String, Integer>();
        Xml.children(definitions, "BPMNDiagram").stream()
                .flatMap(diagram -> Xml.children(diagram, "BPMNPlane").stream())
                .flatMap(plane -> Xml.children(plane, "BPMNShape").stream())
                .forEach(shape -> Xml.children(shape, "Bounds")
                        .forEach(bounds -> positions.put(shape.getAttribute("bpmnElement"), number(bounds))));
        return positions;
    }

    private static int number(Element bounds) {
        try {
            return (int) Double.parseDouble(bounds.getAttribute("x"));
        } catch (NumberFormatException nowhere) {
            return 0;
        }
    }
}

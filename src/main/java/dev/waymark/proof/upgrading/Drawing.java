package dev.waymark.proof.upgrading;

import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a diagram is drawn: places, sizes and colours, as they stand in the file. */
record Drawing(List<Map<String, String>> parts) {

    static Drawing of(Diagram diagram) {
        var parts = new ArrayList<Map<String, String>>();
        diagram.xml().children("bpmndi:BPMNDiagram").forEach(picture -> collect(picture, parts));
        return new Drawing(parts);
    }

    private static void collect(XmlNode node, List<Map<String, String>> parts) {
        parts.add(node.attributes());
        node.children().forEach(child -> collect(child, parts));
    }
}

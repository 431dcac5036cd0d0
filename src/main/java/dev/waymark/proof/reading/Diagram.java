package dev.waymark.proof.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One BPMN file as it was read: its processes, and what is wrong with how it is written. */
public final class Diagram {

    private final String file;
    private final XmlNode xml;
    private final List<Element> processes = new ArrayList<>();
    private final Map<String, XmlNode> declared = new HashMap<>();

    Diagram(String file, XmlNode xml) {
        this.file = file;
        this.xml = xml;
        xml.children().forEach(child -> declared.putIfAbsent(child.id(), child));
    }

    public String file() {
        return file;
    }

    public XmlNode xml() {
        return xml;
    }

    public List<Element> processes() {
        return processes;
    }

    void add(Element process) {
        processes.add(process);
    }

    Optional<XmlNode> declared(String reference) {
        return Optional.ofNullable(declared.get(local(reference)));
    }

    boolean declares(String element, String id) {
        var node = declared.get(id);
        return node != null && node.name().equals(element);
    }

    String messageName(String reference) {
        return attribute(reference, "name");
    }

    String nameOf(XmlNode definition) {
        return switch (definition.name()) {
            case "messageEventDefinition" -> attribute(definition.attribute("messageRef"), "name");
            case "signalEventDefinition" -> attribute(definition.attribute("signalRef"), "name");
            case "errorEventDefinition" -> attribute(definition.attribute("errorRef"), "errorCode");
            case "escalationEventDefinition" -> attribute(definition.attribute("escalationRef"), "escalationCode");
            case "linkEventDefinition" -> definition.attribute("name");
            default -> "";
        };
    }

    private String attribute(String reference, String attribute) {
        var node = declared.get(local(reference));
        return node == null ? "" : node.attribute(attribute);
    }

    /** References may carry the prefix of the file's own namespace. */
    static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }
}

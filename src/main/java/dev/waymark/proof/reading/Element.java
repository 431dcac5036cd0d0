package dev.waymark.proof.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A flow node, or a process as the outermost of them, with everything that is drawn inside it. */
public final class Element {

    private final XmlNode xml;
    private final Diagram diagram;
    private final @Nullable ElementType type;
    private final @Nullable Element parent;
    private final List<Element> children = new ArrayList<>();
    private final List<Flow> incoming = new ArrayList<>();
    private final List<Flow> outgoing = new ArrayList<>();
    private final Map<String, String> properties;
    private final Optional<XmlNode> definition;
    private final EventKind event;
    private final String eventName;
    private final Optional<XmlNode> repetition;
    private final boolean interrupting;
    private final boolean asyncBefore;
    private final boolean asyncAfter;

    private Element(XmlNode xml, Diagram diagram, @Nullable ElementType type, @Nullable Element parent) {
        this.xml = xml;
        this.diagram = diagram;
        this.type = type;
        this.parent = parent;
        this.properties = read(xml);
        this.definition = xml.children().stream()
                .filter(child -> child.name().endsWith("EventDefinition"))
                .findFirst()
                .or(() -> xml.child("eventDefinitionRef").flatMap(reference -> diagram.declared(reference.text())));
        this.event = definition.flatMap(found -> EventKind.of(found.name())).orElse(EventKind.NONE);
        this.eventName =
                definition.map(diagram::nameOf).orElseGet(() -> diagram.messageName(xml.attribute("messageRef")));
        this.repetition =
                xml.child("multiInstanceLoopCharacteristics").or(() -> xml.child("standardLoopCharacteristics"));
        this.interrupting = !isNo("cancelActivity") && !isNo("isInterrupting");
        this.asyncBefore = attribute("camunda:asyncBefore").equals("true")
                || attribute("camunda:async").equals("true");
        this.asyncAfter = attribute("camunda:asyncAfter").equals("true");
    }

    static Element process(XmlNode xml, Diagram diagram) {
        return new Element(xml, diagram, null, null);
    }

    static Element node(XmlNode xml, ElementType type, Element parent) {
        var element = new Element(xml, parent.diagram, type, parent);
        parent.children.add(element);
        return element;
    }

    public String id() {
        return xml.id();
    }

    /** What people read on it, or its id where nothing is written on it. */
    public String label() {
        var name = xml.attribute("name").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? id() : name;
    }

    public int line() {
        return xml.line();
    }

    public String file() {
        return diagram.file();
    }

    public Diagram diagram() {
        return diagram;
    }

    public XmlNode xml() {
        return xml;
    }

    public boolean isProcess() {
        return type == null;
    }

    public boolean is(ElementType candidate) {
        return type == candidate;
    }

    /** The type of a flow node; a process counts as the subprocess that it is when it is called. */
    public ElementType type() {
        return type == null ? ElementType.SUB_PROCESS : type;
    }

    public Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Element> children() {
        return children;
    }

    public List<Flow> incoming() {
        return incoming;
    }

    public List<Flow> outgoing() {
        return outgoing;
    }

    /** An attribute as it stands in the file; empty when it is absent. */
    public String attribute(String name) {
        return xml.attribute(name);
    }

    /** A word of the vocabulary; empty when it is absent. */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public Map<String, String> properties() {
        return properties;
    }

    public boolean isEventSubProcess() {
        return type == ElementType.SUB_PROCESS && attribute("triggeredByEvent").matches("true|1");
    }

    private boolean isNo(String attribute) {
        return attribute(attribute).matches("false|0");
    }

    /** Whether the event, once it happens, removes what it is drawn on. */
    public boolean isInterrupting() {
        return interrupting;
    }

    public boolean isAsyncBefore() {
        return asyncBefore;
    }

    public boolean isAsyncAfter() {
        return asyncAfter;
    }

    public EventKind event() {
        return event;
    }

    /** The element inside an event that says what it waits for. */
    public Optional<XmlNode> definition() {
        return definition;
    }

    /** The name of the message or signal, or the code of the error or escalation; empty where it is left open. */
    public String eventName() {
        return eventName;
    }

    public Optional<XmlNode> repetition() {
        return repetition;
    }

    private static Map<String, String> read(XmlNode xml) {
        var properties = new LinkedHashMap<String, String>();
        xml.children("extensionElements").stream()
                .flatMap(extension -> extension.children("camunda:properties").stream())
                .flatMap(list -> list.children("camunda:property").stream())
                .forEach(property -> properties.putIfAbsent(property.attribute("name"), property.attribute("value")));
        return properties;
    }

    @Override
    public String toString() {
        return id();
    }
}

package dev.waymark.proof.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One element of an XML file with its line; names are plain in BPMN, {@code camunda:…} in Camunda's extension. */
public final class XmlNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, int line) {
        this.name = name;
        this.line = line;
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    /** The value of an attribute; empty when it is absent. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public String id() {
        return attribute("id");
    }

    public String text() {
        return text.toString().strip();
    }

    public List<XmlNode> children() {
        return children;
    }

    public List<XmlNode> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    public Optional<XmlNode> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** This node and everything below it, from top to bottom. */
    void walk(Consumer<XmlNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.walk(visitor));
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void append(String part) {
        text.append(part);
    }
}

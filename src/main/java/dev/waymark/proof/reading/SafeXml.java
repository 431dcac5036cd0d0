package dev.waymark.proof.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that nobody can trust: no document type, no entity, nothing fetched, with limits on everything. */
public final class SafeXml {

    static final int LARGEST = 16 * 1024 * 1024;
    static final int DEEPEST = 60;
    static final int MOST_ELEMENTS = 500_000;
    static final int MOST_ATTRIBUTES = 60;
    static final int LONGEST_TEXT = 64 * 1024;

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://camunda.org/schema/1.0/bpmn", "camunda:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
            "http://camunda.org/schema/modeler/1.0", "modeler:",
            "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC", "dc:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:");

    private final Deque<XmlNode> open = new ArrayDeque<>();
    private final boolean plain;
    private Optional<XmlNode> root = Optional.empty();
    private int elements;

    private SafeXml(boolean plain) {
        this.plain = plain;
    }

    /** What was read; {@code plain} when it is UTF-8. */
    public record Document(XmlNode root, boolean plain) {}

    public static Document read(byte[] bytes) throws NotReadable {
        if (bytes.length == 0) {
            throw new NotReadable("empty", 0, "The file is empty");
        }
        if (bytes.length > LARGEST) {
            throw new NotReadable("size", 0, "The file is larger than %d MB".formatted(LARGEST >> 20));
        }
        var decoded = Encoding.decode(bytes);
        refuseDocumentType(decoded.text());
        return new SafeXml(decoded.plain()).parse(decoded.text());
    }

    private static void refuseDocumentType(String text) throws NotReadable {
        var at = text.indexOf("<!DOCTYPE");
        if (at >= 0) {
            var line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new NotReadable("dtd", line, "The file has a document type (DTD), which could bring in other files");
        }
    }

    private Document parse(String text) throws NotReadable {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                accept(reader, reader.next());
            }
        } catch (XMLStreamException | RuntimeException broken) {
            var line = reader == null ? 0 : Math.max(0, reader.getLocation().getLineNumber());
            throw new NotReadable("xml", line, "The file is not well-formed XML");
        }
        return new Document(root.orElseThrow(() -> new NotReadable("xml", 0, "The file has no element")), plain);
    }

    private void accept(XMLStreamReader reader, int event) throws NotReadable {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                throw new NotReadable("dtd", reader.getLocation().getLineNumber(), "The file refers to an entity");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw new NotReadable(
                        "instruction", reader.getLocation().getLineNumber(), "The file has a processing instruction");
            default -> {
                // comments and white space say nothing
            }
        }
    }

    private void start(XMLStreamReader reader) throws NotReadable {
        var line = reader.getLocation().getLineNumber();
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS || reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new NotReadable("size", line, "The file is nested too deeply or has too many parts");
        }
        var node = new XmlNode(name(reader.getNamespaceURI(), reader.getLocalName()), line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var namespace = reader.getAttributeNamespace(i);
            var local = reader.getAttributeLocalName(i);
            node.put(namespace == null || namespace.isEmpty() ? local : attribute(namespace, local), value(reader, i));
        }
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().add(node);
        }
        open.push(node);
    }

    private void text(XMLStreamReader reader) throws NotReadable {
        if (!open.isEmpty()) {
            open.peek().append(limited(reader.getText(), reader));
        }
    }

    private static String value(XMLStreamReader reader, int attribute) throws NotReadable {
        return limited(reader.getAttributeValue(attribute), reader);
    }

    private static String limited(String text, XMLStreamReader reader) throws NotReadable {
        if (text.length() > LONGEST_TEXT) {
            throw new NotReadable("size", reader.getLocation().getLineNumber(), "A text is too long");
        }
        return text;
    }

    private static String name(String namespace, String local) {
        var prefix = namespace == null ? null : PREFIXES.get(namespace);
        return prefix == null ? "{" + namespace + "}" + local : prefix + local;
    }

    /** An attribute that names BPMN's namespace is not the plain attribute, for Camunda reads only the plain one. */
    private static String attribute(String namespace, String local) {
        var prefix = PREFIXES.getOrDefault(namespace, "");
        return prefix.isEmpty() ? "{" + namespace + "}" + local : prefix + local;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}

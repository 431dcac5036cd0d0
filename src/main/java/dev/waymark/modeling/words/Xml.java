package dev.waymark.modeling.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody may have written to do harm: no document type, nothing fetched, no depth without end. */
final class Xml {

    static final int DEEPEST = 30;

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    /** The outermost element, unless the bytes are no XML. */
    static Optional<Element> read(byte[] bytes) {
        try {
            return Optional.ofNullable(
                    builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "100");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            // The default handler prints every mistake in a file to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java reads XML without document types", impossible);
        }
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add((Element) child);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** All attributes; those of Camunda with the prefix {@code camunda:}, whatever the file calls it. */
    static Map<String, String> attributes(Element element) {
        var attributes = new HashMap<String, String>();
        var all = element.getAttributes();
        for (var index = 0; index < all.getLength(); index++) {
            var attribute = all.item(index);
            var prefix = CAMUNDA.equals(attribute.getNamespaceURI()) ? "camunda:" : "";
            attributes.put(prefix + attribute.getLocalName(), attribute.getNodeValue());
        }
        return attributes;
    }

    /** The Camunda extension properties of an element. */
    static Map<String, String> properties(Element element) {
        var properties = new HashMap<String, String>();
        children(element, "extensionElements").stream()
                .flatMap(extensions -> children(extensions, "properties").stream())
                .flatMap(list -> children(list, "property").stream())
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        return properties;
    }
}

package dev.waymark.modeling.ui;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Everything that stands in an XML file, whatever its prefixes, its spaces and the order of its attributes are. */
final class Written {

    private static final String PREFIXES = "http://www.w3.org/2000/xmlns/";
    private static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";

    private final List<String> facts = new ArrayList<>();

    private Written() {}

    /** One line for each element with all that is written on it, with the place where it stands. */
    static List<String> in(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        var written = new Written();
        written.read(root, "");
        return written.facts;
    }

    private void read(Element element, String place) {
        var attributes = new TreeSet<String>();
        var id = "";
        for (var index = 0; index < element.getAttributes().getLength(); index++) {
            var attribute = element.getAttributes().item(index);
            if (!PREFIXES.equals(attribute.getNamespaceURI())) {
                attributes.add(name(attribute) + "=" + value(attribute));
            }
            if ("id".equals(attribute.getNodeName())) {
                id = "#" + attribute.getNodeValue();
            }
        }
        var here = place + "/" + name(element) + id;
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner, here);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        facts.add(here + " " + attributes + " " + text.toString().strip());
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getNodeName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }

    /** The type of an expression is a name with a prefix, which may be called otherwise. */
    private static String value(Node attribute) {
        return TYPES.equals(attribute.getNamespaceURI())
                ? attribute.getNodeValue().replaceFirst("^\\w+:", "")
                : attribute.getNodeValue();
    }
}

package dev.waymark.proof;

import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.XmlNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What helps people to read a way through the diagrams: who does a task and what stands on it, by the file and the id of
 * the element, and what stands on elements in German, by what stands there in English.
 */
record Legend(Map<String, String> people, Map<String, String> names, Map<String, String> german) {

    private static final Map<String, String> PEOPLE =
            Map.of("${employee}", "The employee", "${manager}", "The manager");

    Legend {
        people = Map.copyOf(people);
        names = Map.copyOf(names);
        german = Map.copyOf(german);
    }

    static Legend of(Collection<Diagram> diagrams) {
        var people = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        var german = new HashMap<String, String>();
        for (Diagram diagram : diagrams) {
            var nodes = new HashMap<String, XmlNode>();
            collect(diagram.xml(), nodes);
            nodes.forEach((id, node) -> {
                if (!german(node).equals(name(node))) {
                    german.putIfAbsent(name(node), german(node));
                }
                names.put(key(diagram.file(), id), name(node));
                Optional.ofNullable(PEOPLE.get(node.attribute("camunda:assignee")))
                        .ifPresent(person -> people.put(key(diagram.file(), id), person));
            });
            nodes.values().stream()
                    .filter(node -> node.name().equals("sequenceFlow"))
                    .forEach(flow -> answer(flow, nodes.get(flow.attribute("sourceRef")), german));
        }
        return new Legend(people, names, german);
    }

    /** A question is shown together with its answer. */
    private static void answer(XmlNode flow, @Nullable XmlNode question, Map<String, String> german) {
        if (question != null) {
            german.putIfAbsent(
                    "%s %s".formatted(name(question), name(flow)), "%s %s".formatted(german(question), german(flow)));
        }
    }

    private static void collect(XmlNode node, Map<String, XmlNode> nodes) {
        node.children().forEach(child -> {
            nodes.putIfAbsent(child.id(), child);
            collect(child, nodes);
        });
    }

    private static String name(XmlNode node) {
        return node.attribute("name").replaceAll("\\s+", " ").strip();
    }

    private static String german(XmlNode node) {
        return node.child("extensionElements")
                .flatMap(extension -> extension.child("camunda:properties"))
                .flatMap(properties -> properties.children("camunda:property").stream()
                        .filter(property -> property.attribute("name").equals("de.name"))
                        .map(property -> property.attribute("value"))
                        .findFirst())
                .orElseGet(() -> name(node));
    }

    private static String key(String file, String element) {
        return file + "#" + element;
    }

    /** What stands on the element that a finding is about. */
    Optional<String> nameAt(Finding finding) {
        return Optional.ofNullable(names.get(key(finding.file(), finding.element())))
                .filter(name -> !name.isEmpty());
    }

    Optional<String> whoDoes(PathStep step) {
        return Optional.ofNullable(people.get(key(step.file(), step.element())));
    }

    String inGerman(String name) {
        return german.getOrDefault(name, name);
    }
}

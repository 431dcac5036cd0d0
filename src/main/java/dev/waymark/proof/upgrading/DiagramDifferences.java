package dev.waymark.proof.upgrading;

import static dev.waymark.proof.Difference.Kind.COURSE;
import static dev.waymark.proof.Difference.Kind.DOCUMENTATION;
import static dev.waymark.proof.Difference.Kind.FIELD;
import static dev.waymark.proof.Difference.Kind.LABEL;
import static dev.waymark.proof.Difference.Kind.NOTICE;
import static dev.waymark.proof.Difference.Kind.OPERATION;
import static dev.waymark.proof.Difference.Kind.PERSON;

import dev.waymark.proof.Difference;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Flow;
import dev.waymark.proof.reading.XmlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is different in one diagram, element by element. */
final class DiagramDifferences {

    /** Attributes that are compared by their meaning, or that mean nothing. */
    private static final Set<String> COMPARED = Set.of(
            "id",
            "name",
            "default",
            "camunda:assignee",
            "camunda:formRef",
            "camunda:delegateExpression",
            "camunda:dueDate",
            "calledElement",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent");

    private static final Set<String> MEANINGS = Set.of("kind", "stage", "notice", "timer");

    private final List<Difference> all;

    DiagramDifferences(List<Difference> all) {
        this.all = all;
    }

    void compare(Element before, Element after) {
        if (!before.label().equals(after.label())) {
            add(LABEL, after, "The diagram is now called “%s”", after.label());
        }
        if (!attributes(before).equals(attributes(after))) {
            add(OPERATION, after, "“%s” is run differently, which only operators notice", after.label());
        }
        var old = elements(before);
        var now = elements(after);
        now.forEach((id, element) -> {
            var same = old.get(id);
            if (same == null) {
                added(element);
            } else {
                element(same, element);
            }
        });
        old.forEach((id, element) -> {
            if (!now.containsKey(id)) {
                add(COURSE, element, "“%s” is no longer there", element.label());
            }
        });
    }

    private void added(Element element) {
        if (element.is(ElementType.USER_TASK)) {
            add(PERSON, element, "“%s” is a new task of %s", element.label(), person(element));
        } else if (!element.property("notice").isEmpty()) {
            add(NOTICE, element, "“%s” is a new notice to the manager", element.label());
        } else {
            add(COURSE, element, "“%s” is new", element.label());
        }
    }

    private void element(Element before, Element after) {
        if (before.type() != after.type() || before.event() != after.event()) {
            add(COURSE, after, "“%s” is another kind of step", after.label());
            return;
        }
        words(before, after);
        people(before, after);
        new TimerDifferences(all).compare(before, after);
        course(before, after);
        if (!attributes(before).equals(attributes(after))) {
            add(OPERATION, after, "“%s” is run differently, which only operators notice", after.label());
        }
    }

    private void words(Element before, Element after) {
        if (!before.label().equals(after.label())) {
            add(LABEL, after, "“%s” is now called “%s”", before.label(), after.label());
        }
        if (!documentation(before).equals(documentation(after))) {
            add(DOCUMENTATION, after, "“%s” is explained differently", after.label());
        }
    }

    private void people(Element before, Element after) {
        if (differ(before, after, "camunda:assignee")) {
            add(PERSON, after, "“%s” is now a task of %s", after.label(), person(after));
        }
        if (differ(before, after, "camunda:formRef")) {
            add(FIELD, after, "“%s” now shows the form %s", after.label(), after.attribute("camunda:formRef"));
        }
        if (!before.property("notice").equals(after.property("notice"))) {
            add(NOTICE, after, "“%s” now says %s", after.label(), after.property("notice"));
        }
    }

    private void course(Element before, Element after) {
        var sameMeaning = before.property("kind").equals(after.property("kind"))
                && before.property("stage").equals(after.property("stage"));
        if (!sameMeaning) {
            add(COURSE, after, "“%s” now stands for something else", after.label());
        }
        var sameWork = !differ(before, after, "camunda:delegateExpression")
                && !differ(before, after, "calledElement")
                && before.eventName().equals(after.eventName())
                && before.isInterrupting() == after.isInterrupting()
                && before.isEventSubProcess() == after.isEventSubProcess()
                && !differ(before, after, "attachedToRef")
                && repetition(before).equals(repetition(after));
        if (!sameWork) {
            add(COURSE, after, "“%s” now does something else", after.label());
        }
        if (!ways(before).equals(ways(after))) {
            add(COURSE, after, "After “%s” it goes on differently", after.label());
        }
    }

    private static Map<String, Element> elements(Element scope) {
        var elements = new LinkedHashMap<String, Element>();
        collect(scope, elements);
        return elements;
    }

    private static void collect(Element scope, Map<String, Element> elements) {
        for (Element child : scope.children()) {
            elements.putIfAbsent(child.id(), child);
            collect(child, elements);
        }
    }

    private static Map<String, String> attributes(Element element) {
        var others = new TreeMap<>(element.xml().attributes());
        others.keySet().removeAll(COMPARED);
        var properties = new TreeMap<>(element.properties());
        properties.keySet().removeAll(MEANINGS);
        properties.forEach((name, value) -> others.put("property " + name, value));
        return others;
    }

    /** Where it goes on, under which condition; the ids of flows mean nothing. */
    private static Set<String> ways(Element element) {
        return element.outgoing().stream()
                .map(flow -> flow.target().id() + " " + flow.condition() + " " + isDefault(flow))
                .collect(Collectors.toSet());
    }

    private static boolean isDefault(Flow flow) {
        return flow.id().equals(flow.source().attribute("default"));
    }

    private static String repetition(Element element) {
        return element.repetition()
                .map(loop -> loop.attribute("isSequential")
                        + loop.children().stream().map(XmlNode::text).toList())
                .orElse("");
    }

    private static List<String> documentation(Element element) {
        return element.xml().children("documentation").stream()
                .map(XmlNode::text)
                .toList();
    }

    private static String person(Element task) {
        return task.attribute("camunda:assignee").replace("${", "").replace("}", "");
    }

    private static boolean differ(Element before, Element after, String attribute) {
        return !before.attribute(attribute).equals(after.attribute(attribute));
    }

    private void add(Difference.Kind kind, Element at, String pattern, Object... with) {
        all.add(new Difference(kind, at.file(), at.isProcess() ? "" : at.id(), Sentence.of(pattern, with)));
    }
}

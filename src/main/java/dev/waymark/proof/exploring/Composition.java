package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts every called diagram in where it is called. */
public final class Composition {

    private static final int MOST_NODES = 100_000;

    private final Map<String, Element> processes;
    private final Words words;
    private final Net net;
    private final Deque<Element> open = new ArrayDeque<>();

    private Composition(Element process, Map<String, Element> processes, Words words) {
        this.processes = processes;
        this.words = words;
        this.net = new Net(new Scope(process, null), words.stages());
    }

    /** The composed release, or why there is none. */
    public static Net of(Element process, Map<String, Element> processes, Words words) throws CannotCompose {
        var composition = new Composition(process, processes, words);
        composition.fill(composition.net.root(), process);
        Asides.mark(composition.net);
        return composition.net;
    }

    private void fill(Scope scope, Element element) throws CannotCompose {
        if (open.contains(element)) {
            throw new CannotCompose(element, "The diagrams call each other in a circle");
        }
        open.push(element);
        var nodes = new IdentityHashMap<Element, Node>();
        for (Element child : element.children()) {
            nodes.put(child, add(child, scope));
        }
        connect(element, nodes);
        for (Element child : element.children()) {
            inside(child, nodes.get(child));
        }
        open.pop();
    }

    private Node add(Element element, Scope scope) throws CannotCompose {
        if (net.nodes().size() >= MOST_NODES) {
            throw new CannotCompose(element, "The release has more than %d elements".formatted(MOST_NODES));
        }
        var node = new Node(net.nodes().size(), element, scope, words.meaningOf(element, scope.owner()));
        net.nodes().add(node);
        if (node.role() == Role.CHOICE) {
            node.number(number(element));
        }
        if (element.is(ElementType.START)) {
            scope.starts().add(node);
        }
        if (element.isEventSubProcess()) {
            scope.eventSubProcesses().add(node);
        }
        return node;
    }

    /** The same form asks the same thing, however often it is drawn. */
    private int number(Element choice) {
        var form = choice.attribute("camunda:formRef");
        var question = form.isEmpty() ? choice.id() : form;
        if (!net.choices().contains(question)) {
            net.choices().add(question);
        }
        return net.choices().indexOf(question) + 1;
    }

    private void connect(Element scope, Map<Element, Node> nodes) {
        var byId = new HashMap<String, Node>();
        nodes.forEach((element, node) -> byId.put(element.id(), node));
        for (Element child : scope.children()) {
            var source = nodes.get(child);
            for (var flow : child.outgoing()) {
                var target = nodes.get(flow.target());
                if (source != null && target != null) {
                    var arc = new Arc(net.arcs().size(), flow, source, target, Condition.of(flow.condition()));
                    net.arcs().add(arc);
                    source.outgoing().add(arc);
                    target.incoming().add(arc);
                }
            }
            var host = byId.get(child.attribute("attachedToRef"));
            if (source != null && host != null && child.is(ElementType.BOUNDARY)) {
                source.attachTo(host);
            }
        }
    }

    private void inside(Element element, @Nullable Node node) throws CannotCompose {
        if (node == null) {
            return;
        }
        var body = element.is(ElementType.SUB_PROCESS) ? Optional.of(element) : called(element);
        if (body.isPresent()) {
            var scope = new Scope(body.get(), node);
            node.contain(scope);
            if (Repetition.canBeCutShort(node)) {
                net.repeated().add(node);
            }
            fill(scope, body.get());
        }
    }

    private Optional<Element> called(Element element) {
        return element.is(ElementType.CALL_ACTIVITY)
                ? Optional.ofNullable(processes.get(element.attribute("calledElement")))
                : Optional.empty();
    }

    /** The words of the vocabulary, or none of them for diagrams that do not know it. */
    public interface Words {

        /** The stages that occur anywhere. */
        List<String> stages();

        /** What the element means, where {@code around} is the activity it is in. */
        Node.Meaning meaningOf(Element element, @Nullable Node around);
    }
}

package dev.waymark.proof.upgrading;

import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Flow;
import dev.waymark.proof.rules.WrittenRules;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The parts of a conversation in the order in which the diagrams first come to them. */
record StageOrder(Collection<Diagram> diagrams) {

    List<String> names() {
        var names = new LinkedHashSet<String>();
        new WrittenRules(diagrams).roots().forEach(root -> follow(root, names));
        return List.copyOf(names);
    }

    private static void follow(Element process, LinkedHashSet<String> names) {
        var seen = new LinkedHashSet<Element>();
        var open = new ArrayDeque<Element>();
        process.children().stream().filter(child -> child.is(ElementType.START)).forEach(open::add);
        while (!open.isEmpty()) {
            var element = open.poll();
            if (seen.add(element)) {
                var stage = element.property("stage");
                if (!stage.isEmpty()) {
                    names.add(stage);
                }
                element.outgoing().stream().map(Flow::target).forEach(open::add);
            }
        }
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.List;

/** Where a link event goes on. */
final class Links {

    private Links() {}

    static List<Node> targets(Node node, Net net) {
        if (node.type() != ElementType.THROW || node.element().event() != EventKind.LINK) {
            return List.of();
        }
        return net.nodes().stream()
                .filter(candidate -> candidate.scope() == node.scope()
                        && candidate.type() == ElementType.CATCH
                        && candidate.element().event() == EventKind.LINK
                        && candidate.element().eventName().equals(node.element().eventName()))
                .toList();
    }
}

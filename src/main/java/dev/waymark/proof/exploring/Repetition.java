package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import dev.waymark.proof.reading.XmlNode;
import java.util.List;

/** Activities that happen several times; see decision record 0010 for why one of the times stands for all. */
final class Repetition {

    private Repetition() {}

    static boolean happensAtLeastOnce(Node node) {
        return node.element().repetition().filter(Repetition::begins).isPresent();
    }

    private static boolean begins(XmlNode loop) {
        return loop.name().equals("standardLoopCharacteristics")
                ? !loop.attribute("testBefore").equals("true")
                : loop.child("loopCardinality")
                        .map(cardinality -> cardinality.text().matches("[1-9][0-9]{0,5}"))
                        .orElse(false);
    }

    static boolean mayHappenAgain(Node node) {
        return node.element().repetition().isPresent();
    }

    /** Whether the rest of the times can be called off while one of them still goes on. */
    static boolean canBeCutShort(Node node) {
        return node.element()
                .repetition()
                .filter(loop -> !loop.attribute("isSequential").equals("true"))
                .flatMap(loop -> loop.child("completionCondition"))
                .isPresent();
    }

    /** Where the inside begins: at its start event, or at whatever no flow leads to. */
    static List<Node> startsOf(Net net, Scope scope) {
        var plain = scope.starts().stream()
                .filter(start -> start.element().event() == EventKind.NONE)
                .toList();
        return plain.isEmpty() ? looseEnds(net, scope) : plain.subList(0, 1);
    }

    static List<Node> looseEnds(Net net, Scope scope) {
        if (!scope.starts().isEmpty()) {
            return List.of();
        }
        return net.nodes().stream()
                .filter(node -> node.scope() == scope
                        && node.incoming().isEmpty()
                        && node.type() != ElementType.BOUNDARY
                        && !node.element().isEventSubProcess())
                .toList();
    }
}

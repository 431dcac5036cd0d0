package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Finds what runs beside the main course: branches of events that interrupt nothing, such as reminders. */
final class Asides {

    private Asides() {}

    static void mark(Net net) {
        var main =
                reach(net, net.nodes().stream().filter(Asides::beginsMainCourse).toList());
        for (Node node : net.nodes()) {
            if (!main.get(node.index())) {
                node.putAside();
            }
        }
        passing(net);
    }

    /** What is left once everything is gone that waits, changes something, or leads to such a thing. */
    private static void passing(Net net) {
        var stays = new BitSet(net.nodes().size());
        var open = new ArrayDeque<Node>();
        net.nodes().stream().filter(node -> !passesBy(node)).forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!stays.get(node.index())) {
                stays.set(node.index());
                node.incoming().forEach(arc -> open.add(arc.source()));
            }
        }
        net.nodes().stream().filter(node -> !stays.get(node.index())).forEach(Node::passAtOnce);
    }

    private static boolean passesBy(Node node) {
        return node.isAside()
                && (node.type() == ElementType.BOUNDARY
                        || node.type() == ElementType.EXCLUSIVE
                        || node.type() == ElementType.END && node.element().event() == EventKind.NONE
                        || node.type() == ElementType.SERVICE_TASK && changesNothing(node));
    }

    private static boolean changesNothing(Node node) {
        return node.boundaries().isEmpty()
                && node.element().repetition().isEmpty()
                && !Effects.changesWhatIsKnown(node)
                && Throwing.catchers(node, EventKind.ERROR).isEmpty();
    }

    private static boolean beginsMainCourse(Node node) {
        if (isInsideBranch(node.scope())) {
            return false;
        }
        if (node.type() == ElementType.BOUNDARY) {
            return node.element().isInterrupting();
        }
        if (node.element().isEventSubProcess()) {
            return interrupts(node);
        }
        return node.incoming().isEmpty();
    }

    private static boolean interrupts(Node eventSubProcess) {
        var inner = eventSubProcess.inner();
        return inner != null
                && inner.starts().stream().allMatch(start -> start.element().isInterrupting());
    }

    private static boolean isInsideBranch(Scope scope) {
        for (var owner = scope.owner(); owner != null; owner = owner.scope().owner()) {
            if (owner.element().isEventSubProcess() && !interrupts(owner)) {
                return true;
            }
        }
        return false;
    }

    /** Interrupting events of something beside the main course lie beside it too, unless the main course reaches them. */
    private static BitSet reach(Net net, Collection<Node> from) {
        var reached = new BitSet(net.nodes().size());
        var open = new ArrayDeque<Node>();
        from.stream().filter(node -> node.host() == null).forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!reached.get(node.index())) {
                reached.set(node.index());
                node.outgoing().forEach(arc -> open.add(arc.target()));
                next(node).stream().filter(from::contains).forEach(open::add);
                linked(net, node).forEach(open::add);
            }
        }
        return reached;
    }

    private static List<Node> next(Node node) {
        return node.boundaries();
    }

    private static List<Node> linked(Net net, Node node) {
        return node.type() == ElementType.THROW ? Links.targets(node, net) : List.of();
    }
}

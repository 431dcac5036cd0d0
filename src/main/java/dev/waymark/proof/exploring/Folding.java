package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/**
 * Makes a diagram smaller without changing whether it is sound: what lies in a row becomes one flow, branches that part
 * and meet again become one, and so does a loop that can be left (decision record 0010).
 */
public final class Folding {

    private final Net net;
    private final Deque<Node> open = new ArrayDeque<>();
    private final BitSet waiting;
    private boolean loopsToo;

    private Folding(Net net) {
        this.net = net;
        this.waiting = new BitSet(net.nodes().size());
    }

    /** Folds the diagram as far as it goes. */
    public static void fold(Net net) {
        var folding = new Folding(net);
        folding.foldAll();
        folding.loopsToo = net.nodes().stream().noneMatch(Folding::looksAround);
        if (folding.loopsToo) {
            folding.foldAll();
        }
    }

    /** An inclusive join asks who may still come, which a loop that is gone would change. */
    private static boolean looksAround(Node node) {
        return node.type() == ElementType.INCLUSIVE && node.incoming().size() > 1;
    }

    private void foldAll() {
        for (int i = net.nodes().size() - 1; i >= 0; i--) {
            look(net.nodes().get(i));
        }
        while (!open.isEmpty()) {
            var node = open.pop();
            waiting.clear(node.index());
            at(node);
        }
    }

    private void look(Node node) {
        if (!waiting.get(node.index())) {
            waiting.set(node.index());
            open.push(node);
        }
    }

    private void at(Node node) {
        if (node.isAside()) {
            return;
        }
        if (loopsToo) {
            closeLoop(node);
        }
        mergeTwins(node);
        if (isInARow(node)) {
            straighten(node);
        }
    }

    /** A single way in and a single way out, and nothing that happens in between. */
    private static boolean isInARow(Node node) {
        return node.incoming().size() == 1
                && node.outgoing().size() == 1
                && node.incoming().get(0).source() != node
                && isPlain(node);
    }

    private static boolean isPlain(Node node) {
        if (node.isAside()
                || !node.boundaries().isEmpty()
                || node.element().repetition().isPresent()) {
            return false;
        }
        return switch (node.type()) {
            case USER_TASK, RECEIVE_TASK -> true;
            case SERVICE_TASK, SEND_TASK, MANUAL_TASK, TASK ->
                Throwing.catchers(node, EventKind.ERROR).isEmpty();
            case CALL_ACTIVITY, SUB_PROCESS -> !node.element().isEventSubProcess() && isEmptyInside(node);
            case EXCLUSIVE, PARALLEL, INCLUSIVE, EVENT_BASED -> true;
            case CATCH -> node.element().event() != EventKind.LINK;
            case THROW ->
                node.element().event() != EventKind.LINK && node.element().event() != EventKind.ESCALATION;
            default -> false;
        };
    }

    /** Inside there is a start that leads to an end and nothing else. */
    private static boolean isEmptyInside(Node node) {
        var inner = node.inner();
        if (inner == null) {
            return true;
        }
        if (inner.starts().size() != 1 || !inner.eventSubProcesses().isEmpty()) {
            return false;
        }
        var start = inner.starts().get(0);
        return start.outgoing().size() == 1
                && isPlainEnd(start.outgoing().get(0).target());
    }

    private static boolean isPlainEnd(Node node) {
        return node.type() == ElementType.END
                && (node.element().event() == EventKind.NONE || node.element().event() == EventKind.MESSAGE)
                && node.incoming().size() == 1;
    }

    private void straighten(Node node) {
        var in = node.incoming().get(0);
        var out = node.outgoing().get(0);
        var nodes = Absorbed.of(node, net.absorbedBy(in), net.absorbedBy(out), inside(node));
        replace(List.of(in, out), in.source(), out.target(), nodes);
    }

    private Absorbed inside(Node node) {
        var inner = node.inner();
        if (inner == null) {
            return Absorbed.NOTHING;
        }
        var flow = inner.starts().get(0).outgoing().get(0);
        return Absorbed.of(flow.source(), net.absorbedBy(flow)).and(Absorbed.of(flow.target()));
    }

    /** Two flows from here to the same element that part and meet in the same way. */
    private void mergeTwins(Node node) {
        var byTarget = new HashMap<Node, Arc>();
        for (Arc arc : List.copyOf(node.outgoing())) {
            var twin = byTarget.putIfAbsent(arc.target(), arc);
            if (twin != null && meetsAsItParts(node, arc.target())) {
                var nodes = net.absorbedBy(twin).and(net.absorbedBy(arc));
                byTarget.put(arc.target(), replace(List.of(twin, arc), node, arc.target(), nodes));
            }
        }
    }

    private static boolean meetsAsItParts(Node split, Node join) {
        return switch (split.type()) {
            case EXCLUSIVE, EVENT_BASED -> join.type() != ElementType.PARALLEL;
            case INCLUSIVE -> join.type() == ElementType.INCLUSIVE;
            default ->
                (join.type() == ElementType.PARALLEL || join.type() == ElementType.INCLUSIVE)
                        && split.outgoing().stream().allMatch(arc -> arc.condition() instanceof Condition.None);
        };
    }

    /** From here one flow leads on to a question, and one of its answers leads back here. */
    private void closeLoop(Node node) {
        if (node.outgoing().size() != 1 || !merges(node)) {
            return;
        }
        var forth = node.outgoing().get(0);
        var question = forth.target();
        if (question.type() != ElementType.EXCLUSIVE
                || question.incoming().size() != 1
                || question == node
                || question.outgoing().stream().allMatch(arc -> arc.target() == node)) {
            return;
        }
        for (Arc back : List.copyOf(question.outgoing())) {
            if (back.target() == node) {
                var there = node.outgoing().get(0);
                var nodes = net.absorbedBy(there).and(net.absorbedBy(back));
                drop(back);
                net.absorb(there, nodes);
            }
        }
        look(question);
        look(node);
    }

    private static boolean merges(Node node) {
        return node.type() == ElementType.EXCLUSIVE
                || isPlain(node) && node.type() != ElementType.PARALLEL && node.type() != ElementType.INCLUSIVE;
    }

    private Arc replace(List<Arc> old, Node source, Node target, Absorbed nodes) {
        var flow = new Arc(
                net.arcs().size(), old.get(0).flow(), source, target, old.get(0).condition());
        net.arcs().add(flow);
        old.forEach(this::drop);
        source.outgoing().add(flow);
        target.incoming().add(flow);
        net.absorb(flow, nodes);
        look(source);
        look(target);
        var around = source.scope().owner();
        if (around != null) {
            look(around);
        }
        return flow;
    }

    private void drop(Arc arc) {
        arc.source().outgoing().remove(arc);
        arc.target().incoming().remove(arc);
    }
}

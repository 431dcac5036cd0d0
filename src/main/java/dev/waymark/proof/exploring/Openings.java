package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The events that Camunda listens for in one situation. */
final class Openings {

    private final Net net;
    private final Tokens tokens;
    private final List<Node> events = new ArrayList<>();
    private final BitSet seenHosts;
    private final BitSet seenSubProcesses;

    Openings(Net net, Tokens tokens) {
        this.net = net;
        this.tokens = tokens;
        this.seenHosts = new BitSet(net.nodes().size());
        this.seenSubProcesses = new BitSet(net.nodes().size());
        for (int i = 0; i < tokens.size(); i++) {
            if (net.isToken(tokens.get(i))) {
                open(tokens.get(i));
            }
        }
    }

    /** Boundary events, and event subprocesses for their start events. */
    List<Node> events() {
        return events;
    }

    /** The event itself: an event subprocess is opened by its start event. */
    static Node eventOf(Node event) {
        var inner = event.inner();
        return inner == null || inner.starts().isEmpty()
                ? event
                : inner.starts().get(0);
    }

    /** Whether the event, once it happens, ends what goes on at {@code node}. */
    static boolean ends(Node event, Node node) {
        var host = event.host();
        if (host == null) {
            return event.scope().holds(node);
        }
        var inner = host.inner();
        return host == node || inner != null && inner.holds(node);
    }

    private void open(int place) {
        var node = net.nodeAt(place);
        if (net.isWaiting(place) || net.isAfter(place)) {
            openBoundaries(node);
        }
        var scope = node.scope();
        while (true) {
            openSubProcesses(scope);
            var owner = scope.owner();
            if (owner == null) {
                return;
            }
            if (owner.type() == ElementType.CALL_ACTIVITY || !isInterrupted(scope)) {
                openBoundaries(owner);
            }
            scope = owner.scope();
        }
    }

    private void openBoundaries(Node host) {
        if (!seenHosts.get(host.index())) {
            seenHosts.set(host.index());
            for (Node boundary : host.boundaries()) {
                if (!tokens.contains(boundary.fired())) {
                    events.add(boundary);
                }
            }
        }
    }

    private void openSubProcesses(Scope scope) {
        if (scope.eventSubProcesses().isEmpty() || isInterrupted(scope)) {
            return;
        }
        for (Node subProcess : scope.eventSubProcesses()) {
            if (!seenSubProcesses.get(subProcess.index()) && !tokens.contains(subProcess.fired())) {
                seenSubProcesses.set(subProcess.index());
                events.add(subProcess);
            }
        }
    }

    /** On Camunda an interrupting event subprocess takes all listeners of its scope with it, the border's too. */
    private boolean isInterrupted(Scope scope) {
        for (Node subProcess : scope.eventSubProcesses()) {
            var inner = subProcess.inner();
            if (inner != null
                    && eventOf(subProcess).element().isInterrupting()
                    && tokens.any(place -> net.isToken(place) && inner.holds(net.nodeAt(place)))) {
                return true;
            }
        }
        return false;
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.ArrayList;
import java.util.List;

/** Everything that can happen next in one situation. */
final class Triggers {

    private final Net net;
    private final Tokens tokens;
    private final List<Trigger> all = new ArrayList<>();

    private Triggers(Net net, Tokens tokens) {
        this.net = net;
        this.tokens = tokens;
    }

    static List<Trigger> of(Net net, Tokens tokens) {
        var triggers = new Triggers(net, tokens);
        triggers.collect();
        return triggers.all;
    }

    static List<Trigger> beginnings(Net net) {
        var starts = net.root().starts();
        if (starts.isEmpty()) {
            return Repetition.looseEnds(net, net.root()).stream()
                    .limit(1)
                    .map(node -> new Trigger(Trigger.Kind.BEGIN, node, -1))
                    .toList();
        }
        return starts.stream()
                .map(start -> new Trigger(Trigger.Kind.BEGIN, start, -1))
                .toList();
    }

    private void collect() {
        var previous = -1;
        for (int i = 0; i < tokens.size(); i++) {
            var place = tokens.get(i);
            if (place != previous && net.isToken(place)) {
                at(place, net.nodeAt(place));
            }
            previous = place;
        }
        for (Node event : new Openings(net, tokens).events()) {
            if (comesFromOutside(event)) {
                add(event.host() == null ? Trigger.Kind.EVENT_SUB_PROCESS : Trigger.Kind.BOUNDARY, event, -1);
            }
        }
        cutShort();
    }

    private void at(int place, Node node) {
        if (net.isBefore(place)) {
            add(Trigger.Kind.CONTINUE, node, place);
        } else if (net.isAfter(place)) {
            add(Trigger.Kind.DEPART, node, place);
        } else if (net.isArc(place)) {
            onTheWay(place, node);
        } else {
            waiting(place, node);
        }
    }

    private void onTheWay(int place, Node node) {
        if (node.type() != ElementType.PARALLEL && node.type() != ElementType.INCLUSIVE) {
            add(Trigger.Kind.CONTINUE, node, place);
        } else if (isFirstArrival(place, node) && Joins.isEnabled(net, tokens, node)) {
            add(Trigger.Kind.JOIN, node, place);
        }
    }

    private boolean isFirstArrival(int place, Node gateway) {
        return gateway.incoming().stream()
                .mapToInt(net::placeOf)
                .noneMatch(other -> other < place && tokens.contains(other));
    }

    private void waiting(int place, Node node) {
        switch (node.type()) {
            case EVENT_BASED -> node.outgoing().forEach(arc -> add(Trigger.Kind.AWAITED, arc.target(), place));
            case CATCH -> add(Trigger.Kind.AWAITED, node, place);
            default -> {
                if (node.type().isActivity()) {
                    add(Trigger.Kind.COMPLETE, node, place);
                }
            }
        }
    }

    private boolean comesFromOutside(Node event) {
        var kind = Openings.eventOf(event).element().event();
        if (kind.isAwaited()) {
            return true;
        }
        var host = event.host();
        return (kind == EventKind.ERROR || kind == EventKind.ESCALATION)
                && host != null
                && host.inner() == null
                && !host.type().isAutomatic();
    }

    private void cutShort() {
        for (Node node : net.repeated()) {
            var inner = node.inner();
            if (inner != null && tokens.any(place -> net.isToken(place) && inner.holds(net.nodeAt(place)))) {
                add(Trigger.Kind.CUT_SHORT, node, -1);
            }
        }
    }

    private void add(Trigger.Kind kind, Node node, int place) {
        all.add(new Trigger(kind, node, place));
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** When parallel and inclusive gateways go on. */
final class Joins {

    private Joins() {}

    /** On Camunda: counted arrivals, or nobody else on the way; asked only when a token arrives. */
    static boolean opens(Net net, Tokens tokens, Collection<Run.Move> pending, Node gateway) {
        var arrived = tokens.count(gateway.waiting());
        if (gateway.type() == ElementType.PARALLEL) {
            return arrived == Math.max(1, gateway.incoming().size());
        }
        if (arrived >= gateway.incoming().size()) {
            return true;
        }
        Predicate<Node> mayStillCome =
                node -> gateway.scope().holds(node) && reaches(net, lift(node, gateway), gateway);
        return !tokens.any(place ->
                        net.isToken(place) && place != gateway.waiting() && mayStillCome.test(net.nodeAt(place)))
                && pending.stream().map(Run.Move::node).noneMatch(mayStillCome);
    }

    /**
     * In the textbook: one token on each flow; or on some, where everybody who is on the way to an empty flow is as well
     * on the way to one that has a token (BPMN 2.0, 13.4.3).
     */
    static boolean isEnabled(Net net, Tokens tokens, Node gateway) {
        if (gateway.type() == ElementType.PARALLEL) {
            return gateway.incoming().stream().allMatch(arc -> tokens.contains(net.placeOf(arc)));
        }
        return !tokens.any(place -> net.isToken(place)
                && !isArrived(net, tokens, place, gateway)
                && gateway.scope().holds(net.nodeAt(place))
                && isStillToCome(net, tokens, lift(net.nodeAt(place), gateway), gateway));
    }

    private static boolean isStillToCome(Net net, Tokens tokens, Node from, Node gateway) {
        var toEmpty = false;
        for (Arc arc : arrivals(net, from, gateway)) {
            if (tokens.contains(net.placeOf(arc))) {
                return false;
            }
            toEmpty = true;
        }
        return toEmpty;
    }

    /** The flows by which a token can come to the gateway without having passed it. */
    private static List<Arc> arrivals(Net net, Node from, Node gateway) {
        var arrivals = new ArrayList<Arc>();
        var seen = new BitSet();
        var open = new ArrayDeque<Node>();
        open.add(from);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (node == gateway || seen.get(node.index())) {
                continue;
            }
            seen.set(node.index());
            for (Arc arc : node.outgoing()) {
                if (arc.target() == gateway) {
                    arrivals.add(arc);
                } else {
                    open.add(arc.target());
                }
            }
            open.addAll(Links.targets(node, net));
        }
        return arrivals;
    }

    private static boolean isArrived(Net net, Tokens tokens, int place, Node gateway) {
        return net.isArc(place) && net.arcAt(place).target() == gateway && tokens.count(place) > 0;
    }

    /** The element in the gateway's own scope that the token is inside of. */
    private static Node lift(Node node, Node gateway) {
        var lifted = node;
        while (lifted.scope() != gateway.scope()) {
            var owner = lifted.scope().owner();
            if (owner == null) {
                return lifted;
            }
            lifted = owner;
        }
        return lifted;
    }

    private static boolean reaches(Net net, Node from, Node gateway) {
        var seen = new BitSet();
        var open = new ArrayDeque<Node>();
        open.add(from);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (node == gateway) {
                return true;
            }
            if (!seen.get(node.index())) {
                seen.set(node.index());
                node.outgoing().forEach(arc -> open.add(arc.target()));
                open.addAll(Links.targets(node, net));
            }
        }
        return false;
    }
}

package dev.waymark.proof.exploring;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** Nodes that a flow stands for since they were folded into it; a tree, so that two become one at once. */
record Absorbed(List<Node> nodes, List<Absorbed> parts) {

    static final Absorbed NOTHING = new Absorbed(List.of(), List.of());

    static Absorbed of(Node node, Absorbed... parts) {
        return new Absorbed(List.of(node), List.of(parts));
    }

    Absorbed and(Absorbed other) {
        return this == NOTHING ? other : other == NOTHING ? this : new Absorbed(List.of(), List.of(this, other));
    }

    void collect(BitSet into) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Absorbed, Boolean>());
        var open = new ArrayDeque<Absorbed>();
        open.add(this);
        while (!open.isEmpty()) {
            var part = open.pop();
            if (seen.add(part)) {
                part.nodes.forEach(node -> into.set(node.index()));
                open.addAll(part.parts);
            }
        }
    }
}

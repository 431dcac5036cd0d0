package dev.waymark.proof.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The composed release: every diagram put in where it is called, all flow nodes numbered. */
public final class Net {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<String> stages;
    private final List<String> choices = new ArrayList<>();
    private final List<Node> repeated = new ArrayList<>();
    private final Map<Arc, Absorbed> absorbed = new IdentityHashMap<>();
    private final BitSet passed = new BitSet();
    private final Scope root;

    Net(Scope root, List<String> stages) {
        this.root = root;
        this.stages = List.copyOf(stages);
    }

    public Scope root() {
        return root;
    }

    public List<Node> nodes() {
        return nodes;
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** The stages that occur, in the order of their numbers. */
    public List<String> stages() {
        return stages;
    }

    public int stage(String name) {
        return stages.indexOf(name);
    }

    List<String> choices() {
        return choices;
    }

    /** Subprocesses that happen several times at once and can be cut short. */
    List<Node> repeated() {
        return repeated;
    }

    /** Nodes that the textbook passes without anything happening, by the flow that stands for them. */
    void absorb(Arc arc, Absorbed nodes) {
        absorbed.put(arc, nodes);
    }

    Absorbed absorbedBy(Arc arc) {
        return absorbed.getOrDefault(arc, Absorbed.NOTHING);
    }

    void passedBy(Arc arc) {
        var nodes = absorbed.remove(arc);
        if (nodes != null) {
            nodes.collect(passed);
        }
    }

    BitSet passed() {
        return passed;
    }

    int placeOf(Arc arc) {
        return nodes.size() * Node.KINDS + arc.index();
    }

    boolean isArc(int place) {
        return place >= nodes.size() * Node.KINDS;
    }

    Arc arcAt(int place) {
        return arcs.get(place - nodes.size() * Node.KINDS);
    }

    /** The node that a token at this place is at, or on its way to. */
    public Node nodeAt(int place) {
        return isArc(place) ? arcAt(place).target() : nodes.get(place / Node.KINDS);
    }

    /** Whether the place holds a token, and not just a mark. */
    boolean isToken(int place) {
        return isArc(place) || place % Node.KINDS < 3;
    }

    boolean isEnded(int place) {
        return !isArc(place) && place % Node.KINDS == 4;
    }

    boolean isWaiting(int place) {
        return !isArc(place) && place % Node.KINDS == 0;
    }

    boolean isBefore(int place) {
        return !isArc(place) && place % Node.KINDS == 1;
    }

    boolean isAfter(int place) {
        return !isArc(place) && place % Node.KINDS == 2;
    }
}

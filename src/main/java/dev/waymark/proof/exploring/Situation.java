package dev.waymark.proof.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One resting place of a release: where its tokens are, what is known, and what can happen next. */
public final class Situation {

    private final Net net;
    private final Tokens tokens;
    private final Facts facts;

    Situation(Net net, Tokens tokens, Facts facts) {
        this.net = net;
        this.tokens = tokens;
        this.facts = facts;
    }

    public Net net() {
        return net;
    }

    Tokens tokens() {
        return tokens;
    }

    public Facts facts() {
        return facts;
    }

    /** The same number for the same situation, and for no other of this release. */
    public List<Integer> fingerprint() {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            places.add(tokens.get(i));
        }
        return places;
    }

    public boolean isOver() {
        return !tokens.any(net::isToken);
    }

    /** The elements that something or somebody is at, each once. */
    public List<Node> active() {
        var active = new ArrayList<Node>();
        var seen = new BitSet(net.nodes().size());
        for (int i = 0; i < tokens.size(); i++) {
            if (net.isToken(tokens.get(i))) {
                var node = net.nodeAt(tokens.get(i));
                if (!seen.get(node.index())) {
                    seen.set(node.index());
                    active.add(node);
                }
            }
        }
        return active;
    }

    /** The stage is going on: something of it is active, or an activity that holds it. */
    public boolean isGoing(int stage) {
        return tokens.any(place -> net.isToken(place) && belongsTo(net.nodeAt(place), stage));
    }

    /** Whether the element is part of the stage, itself or by what it is inside of. */
    public boolean belongs(Node node, int stage) {
        return belongsTo(node, stage);
    }

    static boolean belongsTo(Node node, int stage) {
        if (node.isOfStage() && node.stage() == stage) {
            return true;
        }
        var owner = node.scope().owner();
        return owner != null && !node.isOfStage() && belongsTo(owner, stage);
    }

    /** An interrupting event of this role is waited for, and once it happens it ends everything that {@code concerned} holds. */
    public boolean hasWayOut(Role role, int stage) {
        var open = new Openings(net, tokens);
        return open.events().stream()
                .filter(event -> event.role() == role && (stage < 0 || event.stage() == stage))
                .filter(event -> Openings.eventOf(event).element().isInterrupting())
                .anyMatch(event -> endsEverything(event, stage));
    }

    boolean hears(Role role, int stage) {
        return new Openings(net, tokens)
                .events().stream().anyMatch(event -> event.role() == role && event.stage() == stage);
    }

    private boolean endsEverything(Node event, int stage) {
        return !tokens.any(place -> {
            if (!net.isToken(place)) {
                return false;
            }
            var node = net.nodeAt(place);
            return (stage < 0 || belongsTo(node, stage)) && !Openings.ends(event, node);
        });
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.Sentence;
import dev.waymark.proof.reading.ElementType;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds, for each situation of a running release, the same one in the next, and whether promises are kept from there. */
public final class Crossing {

    private final Net from;
    private final Net to;
    private final Watch promises;
    private final int mostStates;
    private final Map<String, Node> there = new HashMap<>();
    private final Set<IntBuffer> safe = new HashSet<>();
    private final Map<IntBuffer, Sentence> unsafe = new HashMap<>();

    /** @param promises what the next release must not do */
    public Crossing(Net from, Net to, Watch promises, int mostStates) {
        this.from = from;
        this.to = to;
        this.promises = promises;
        this.mostStates = mostStates;
        to.nodes().forEach(node -> there.put(path(node), node));
        Explorer.explore(to, Pace.ENGINE, remembering(Watch.NOBODY), mostStates);
    }

    /** Why somebody in this situation must stay where they are; empty when they can move. */
    public Optional<Sentence> whyNot(Situation situation) {
        var tokens = situation.tokens();
        var moved = new Tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var place = tokens.get(i);
            var node = from.nodeAt(place);
            if (from.isToken(place)) {
                var why = whyNot(node, place);
                if (why.isPresent()) {
                    return why;
                }
            }
            var same = there.get(path(node));
            if (same != null) {
                moved.add(same.index() * Node.KINDS + place % Node.KINDS);
            }
        }
        return whyNot(state(moved, situation.facts().carriedOver(from, to)));
    }

    /** Why a token cannot stay at this element; empty when it can. */
    public Optional<Sentence> whyNot(Node node) {
        return whyNot(node, node.waiting());
    }

    private Optional<Sentence> whyNot(Node node, int place) {
        var label = node.element().label();
        var same = there.get(path(node));
        if (same == null) {
            return Optional.of(Sentence.of("“%s” is not there in the next release", label));
        }
        if (!isSameKind(node, same)) {
            return Optional.of(Sentence.of("“%s” is another kind of step in the next release", label));
        }
        if (!node.element().attribute("camunda:assignee").equals(same.element().attribute("camunda:assignee"))) {
            return Optional.of(Sentence.of("“%s” is somebody else’s task in the next release", label));
        }
        if (node.role() != same.role() || !stageOf(node, from).equals(stageOf(same, to))) {
            return Optional.of(Sentence.of("“%s” means something else in the next release", label));
        }
        if (!waitsTheSameWay(node, same, place)) {
            return Optional.of(Sentence.of("“%s” waits for something else in the next release", label));
        }
        return Optional.empty();
    }

    private static boolean isSameKind(Node node, Node same) {
        return node.type() == same.type()
                && node.element().event() == same.element().event()
                && node.element().repetition().isPresent()
                        == same.element().repetition().isPresent();
    }

    private boolean waitsTheSameWay(Node node, Node same, int place) {
        if (from.isBefore(place)) {
            return same.element().isAsyncBefore();
        }
        if (from.isAfter(place)) {
            return same.element().isAsyncAfter();
        }
        var joins = node.type() == ElementType.PARALLEL || node.type() == ElementType.INCLUSIVE;
        return node.element().eventName().equals(same.element().eventName())
                && (!joins || incoming(node).equals(incoming(same)));
    }

    private static Set<String> incoming(Node gateway) {
        return gateway.incoming().stream().map(arc -> arc.flow().id()).collect(Collectors.toSet());
    }

    private Optional<Sentence> whyNot(int[] state) {
        var key = IntBuffer.wrap(state);
        if (safe.contains(key)) {
            return Optional.empty();
        }
        if (!unsafe.containsKey(key)) {
            goOnFrom(state);
        }
        return Optional.ofNullable(unsafe.get(key));
    }

    private void goOnFrom(int[] state) {
        var seen = new HashSet<IntBuffer>();
        var exploration = Explorer.resume(to, new Remembering(promises, seen), mostStates, state);
        var broken = exploration.sightings().stream()
                .findFirst()
                .or(exploration::cannotEnd)
                .map(Sighting::message);
        if (broken.isPresent()) {
            unsafe.put(
                    IntBuffer.wrap(state),
                    Sentence.of("In the next release something could happen from here: %s", broken.get()));
        } else if (!exploration.complete() || exploration.blurred()) {
            unsafe.put(
                    IntBuffer.wrap(state), Sentence.of("What follows from here in the next release cannot be proven"));
        } else {
            safe.addAll(seen);
            safe.add(IntBuffer.wrap(state));
        }
    }

    private Watch remembering(Watch watch) {
        return new Remembering(watch, safe);
    }

    /** Notes every situation in which the release comes to rest. */
    private record Remembering(Watch watch, Set<IntBuffer> seen) implements Watch {

        @Override
        public void begins(Node node, Facts facts, Reporter reporter) {
            watch.begins(node, facts, reporter);
        }

        @Override
        public void fallsBack(Node gateway, Node target, Facts facts, Reporter reporter) {
            watch.fallsBack(gateway, target, facts, reporter);
        }

        @Override
        public void rests(Situation situation, Reporter reporter) {
            seen.add(IntBuffer.wrap(state(situation.tokens(), situation.facts())));
            watch.rests(situation, reporter);
        }
    }

    private static int[] state(Tokens tokens, Facts facts) {
        var words = facts.size();
        var state = new int[words + tokens.size()];
        facts.write(state);
        tokens.copyTo(state, words);
        return state;
    }

    private static String stageOf(Node node, Net net) {
        return node.stage() < 0 ? "" : net.stages().get(node.stage());
    }

    /** The element and everything it is inside of, by their ids. */
    private static String path(Node node) {
        var owner = node.scope().owner();
        var around = owner == null ? node.scope().element().id() : path(owner);
        return around + "/" + node.element().id();
    }
}

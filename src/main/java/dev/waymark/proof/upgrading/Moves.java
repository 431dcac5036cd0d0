package dev.waymark.proof.upgrading;

import dev.waymark.proof.Move;
import dev.waymark.proof.Place;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.exploring.CannotCompose;
import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Crossing;
import dev.waymark.proof.exploring.Explorer;
import dev.waymark.proof.exploring.Net;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Pace;
import dev.waymark.proof.exploring.Situation;
import dev.waymark.proof.exploring.Watch;
import dev.waymark.proof.reading.Diagram;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.rules.Promises;
import dev.waymark.proof.rules.Vocabulary;
import dev.waymark.proof.rules.WrittenRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What becomes of conversations in each situation of a running release (rule R15). */
public final class Moves {

    private static final Sentence UNKNOWN =
            Sentence.of("The conversation is somewhere that its own release does not lead to");
    private static final Sentence ON_ITS_WAY = Sentence.of("Something is just being sent; try again in a moment");

    private final Map<Place, Optional<Sentence>> byPlace = new LinkedHashMap<>();
    private final Map<Set<Place>, Optional<Sentence>> bySituation = new HashMap<>();
    private final Set<Place> around = new HashSet<>();
    private final Map<Place, Optional<Sentence>> passing = new HashMap<>();
    private final Map<String, Set<String>> kept = new HashMap<>();

    private Moves() {}

    /** Everybody stays, for one reason. */
    public static Moves nobody(Collection<Diagram> running, Sentence why) {
        var moves = new Moves();
        running.forEach(diagram -> diagram.processes().forEach(process -> moves.keepAll(process, why)));
        return moves;
    }

    public static Moves between(
            Collection<Diagram> running, Collection<Diagram> next, Collection<ReleaseFile> forms, int mostStates) {
        var moves = new Moves();
        var written = new WrittenRules(next);
        forms.forEach(form -> read(form, written));
        for (Element root : new WrittenRules(running).roots()) {
            var same = written.roots().stream()
                    .filter(candidate -> candidate.id().equals(root.id()))
                    .findFirst();
            if (same.isEmpty()) {
                moves.keepAll(root, Sentence.of("The diagram “%s” is not part of the next release", root.label()));
                continue;
            }
            try {
                var from = Composition.of(root, processes(running), new Vocabulary(running));
                var to = Composition.of(same.get(), processes(next), new Vocabulary(next));
                var promises = new Promises(to.stages(), written.formsWithFreeText());
                moves.examine(from, new Crossing(from, to, promises, mostStates), mostStates);
            } catch (CannotCompose apart) {
                moves.keepAll(root, Sentence.of("The running release cannot be examined"));
            }
        }
        return moves;
    }

    private static void read(ReleaseFile form, WrittenRules written) {
        try {
            written.read(form, new Findings(form.name()));
        } catch (NotReadable notReadable) {
            throw new IllegalStateException("The next release was proven", notReadable);
        }
    }

    private void examine(Net from, Crossing crossing, int mostStates) {
        for (Node node : from.nodes()) {
            var why = crossing.whyNot(node);
            if (node.inner() != null) {
                around.add(place(node));
            }
            if (node.isPassing()) {
                passing.put(place(node), why);
            }
            if (why.isEmpty()) {
                kept.computeIfAbsent(process(node), any -> new TreeSet<>())
                        .add(node.element().id());
            }
        }
        var exploration = Explorer.explore(
                from,
                Pace.ENGINE,
                new Watch() {
                    @Override
                    public void rests(Situation situation, Reporter reporter) {
                        note(situation, crossing.whyNot(situation));
                    }
                },
                mostStates);
        if (!exploration.complete()) {
            var why = Optional.of(Sentence.of("The running release cannot be examined"));
            byPlace.replaceAll((place, known) -> why);
            bySituation.replaceAll((places, known) -> why);
        }
    }

    /** Where several situations look the same from outside, the strictest answer counts. */
    private void note(Situation situation, Optional<Sentence> whyNot) {
        var places = situation.active().stream()
                .filter(node -> node.type() != ElementType.PARALLEL && node.type() != ElementType.INCLUSIVE)
                .map(Moves::place)
                .collect(Collectors.toSet());
        places.forEach(place -> byPlace.merge(place, whyNot, (one, other) -> one.isPresent() ? one : other));
        bySituation.merge(places, whyNot, (one, other) -> one.isPresent() ? one : other);
    }

    public List<Move> all() {
        return byPlace.entrySet().stream()
                .map(entry -> new Move(Set.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    public Move of(Set<Place> active) {
        var places = new HashSet<>(active);
        var onTheirWay = active.stream().filter(passing::containsKey).toList();
        places.removeAll(around);
        if (!bySituation.containsKey(places)) {
            onTheirWay.forEach(places::remove);
        }
        var whyNot = bySituation.getOrDefault(places, Optional.of(UNKNOWN));
        var leftBehind = onTheirWay.stream()
                .anyMatch(place -> passing.getOrDefault(place, Optional.empty()).isPresent());
        return new Move(active, whyNot.isEmpty() && leftBehind ? Optional.of(ON_ITS_WAY) : whyNot);
    }

    public Set<String> kept(String process) {
        return Set.copyOf(kept.getOrDefault(process, Set.of()));
    }

    private void keepAll(Element scope, Sentence why) {
        for (Element element : scope.children()) {
            if (element.type().isActivity() && !element.is(ElementType.SUB_PROCESS)) {
                byPlace.put(new Place(process(element), element.id()), Optional.of(why));
            }
            keepAll(element, why);
        }
    }

    private static Map<String, Element> processes(Collection<Diagram> diagrams) {
        var processes = new HashMap<String, Element>();
        diagrams.forEach(
                diagram -> diagram.processes().forEach(process -> processes.putIfAbsent(process.id(), process)));
        return processes;
    }

    private static Place place(Node node) {
        return new Place(process(node), node.element().id());
    }

    private static String process(Node node) {
        return process(node.element());
    }

    private static String process(Element element) {
        var outermost = element;
        while (outermost.parent().isPresent()) {
            outermost = outermost.parent().get();
        }
        return outermost.id();
    }
}

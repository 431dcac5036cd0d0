package dev.waymark.proof;

import dev.waymark.proof.exploring.CannotCompose;
import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Exploration;
import dev.waymark.proof.exploring.Explorer;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Pace;
import dev.waymark.proof.exploring.Situation;
import dev.waymark.proof.exploring.Watch;
import dev.waymark.proof.reading.DiagramReader;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.reading.SafeXml;
import dev.waymark.proof.rules.NoWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the exploration says about one diagram: where it can be, and how it gets from one place to the next. */
final class Explored implements Watch {

    private final Set<Set<String>> situations = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final boolean withSteps;
    private final Exploration exploration;

    /** One step that the exploration takes; situations by their fingerprints, and by the ids of what is active. */
    record Step(
            List<Integer> before,
            String what,
            String at,
            String event,
            Map<String, Boolean> answers,
            List<Integer> after,
            Set<String> active) {}

    private Explored(String xml, int most, boolean withSteps) throws NotReadable, CannotCompose {
        this.withSteps = withSteps;
        var document = SafeXml.read(xml.getBytes(StandardCharsets.UTF_8));
        var diagram = DiagramReader.read("p.bpmn", document.root(), new Findings("p.bpmn"));
        var net = Composition.of(diagram.processes().get(0), Map.of(), new NoWords());
        exploration = Explorer.explore(net, Pace.ENGINE, this, most);
    }

    /** Only where it can be. */
    static Explored of(String xml, int most) {
        return of(xml, most, false);
    }

    static Explored withSteps(String xml, int most) {
        return of(xml, most, true);
    }

    private static Explored of(String xml, int most, boolean withSteps) {
        try {
            return new Explored(xml, most, withSteps);
        } catch (NotReadable | CannotCompose broken) {
            throw new IllegalArgumentException(broken.getMessage());
        }
    }

    Exploration exploration() {
        return exploration;
    }

    Set<Set<String>> situations() {
        return situations;
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public void rests(Situation situation, Reporter reporter) {
        situations.add(active(situation));
    }

    @Override
    public boolean looksAtSteps() {
        return withSteps;
    }

    @Override
    public void goesOn(Situation before, String what, Node at, Map<String, Boolean> answers, Situation after) {
        steps.add(new Step(
                before.fingerprint(),
                what,
                at.element().id(),
                at.element().eventName(),
                answers,
                after.fingerprint(),
                after.isOver() ? Set.of() : active(after)));
    }

    private static Set<String> active(Situation situation) {
        return situation.active().stream()
                .map(node -> node.element().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

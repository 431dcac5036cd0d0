package dev.waymark.proof;

import dev.waymark.proof.exploring.CannotCompose;
import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Exploration;
import dev.waymark.proof.exploring.Explorer;
import dev.waymark.proof.exploring.Folding;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Pace;
import dev.waymark.proof.exploring.Watch;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.rules.NoWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of each process whether it is sound, for any BPMN, whether it knows Waymark's vocabulary or not. */
final class SoundnessProver {

    private static final int SMALL = 5_000;

    private final ReadRelease release;
    private final int mostStates;

    SoundnessProver(ReadRelease release, int mostStates) {
        this.release = release;
        this.mostStates = mostStates;
    }

    List<ProcessProof> prove() {
        var proofs = new ArrayList<ProcessProof>();
        var processes = release.processes();
        for (String file : release.files()) {
            if (release.isUnreadable(file)) {
                proofs.add(ProcessProofs.unreadable(release, file));
            }
        }
        for (var diagram : release.diagrams()) {
            diagram.processes().forEach(process -> proofs.add(prove(process, processes)));
        }
        return proofs;
    }

    private ProcessProof prove(Element process, Map<String, Element> processes) {
        var begun = System.nanoTime();
        var findings = release.findingsOf(process.file()).all().stream()
                .filter(Finding::clouds)
                .toList();
        if (!findings.isEmpty()) {
            var result = RuleResult.open(Rule.R12, findings.get(0).message());
            return proof(process, Soundness.UNKNOWN, result, findings, 0, begun);
        }
        var unfollowed = messagesBetweenPools(process.file());
        try {
            var exploration = explore(process, processes);
            var soundness = soundness(exploration);
            return proof(process, soundness, result(exploration, soundness), unfollowed, exploration.states(), begun);
        } catch (CannotCompose apart) {
            return proof(process, Soundness.UNKNOWN, RuleResult.open(Rule.R12, apart.reason()), unfollowed, 0, begun);
        }
    }

    /** The engine knows no pools: a message comes from outside, or not; whoever drew one between pools is told so. */
    private List<Finding> messagesBetweenPools(String file) {
        return release.diagrams().stream()
                .filter(diagram -> diagram.file().equals(file))
                .flatMap(diagram -> diagram.xml().children("collaboration").stream())
                .flatMap(pools -> pools.children("messageFlow").stream())
                .map(flow -> new Finding(
                        Rule.R12,
                        "message-flow",
                        file,
                        flow.id(),
                        flow.line(),
                        "Messages between pools are not followed: each process is examined by itself, and what it waits for may come or not",
                        false))
                .toList();
    }

    /** Small diagrams are gone through as they are drawn; in large ones, what must go well is folded first. */
    private Exploration explore(Element process, Map<String, Element> processes) throws CannotCompose {
        var net = Composition.of(process, processes, new NoWords());
        var exploration = Explorer.explore(net, Pace.EVERY_STEP, Watch.NOBODY, Math.min(mostStates, SMALL));
        if (exploration.complete() || mostStates <= SMALL) {
            return exploration;
        }
        var folded = Composition.of(process, processes, new NoWords());
        Folding.fold(folded);
        return Explorer.explore(folded, Pace.EVERY_STEP, Watch.NOBODY, mostStates);
    }

    private static ProcessProof proof(
            Element process, Soundness soundness, RuleResult result, List<Finding> findings, int states, long begun) {
        var millis = (System.nanoTime() - begun) / 1_000_000;
        return new ProcessProof(
                process.file(), process.id(), result.verdict(), soundness, List.of(result), findings, states, millis);
    }

    static Soundness soundness(Exploration exploration) {
        var whole = exploration.complete() && !exploration.blurred();
        var stuck = exploration.cannotEnd().isPresent();
        var dead = deadActivity(exploration).isPresent();
        return new Soundness(
                whole || !exploration.isSafe() ? Optional.of(exploration.isSafe()) : Optional.empty(),
                whole || stuck ? Optional.of(!stuck) : Optional.empty(),
                whole || !exploration.isProper() ? Optional.of(exploration.isProper()) : Optional.empty(),
                exploration.complete() || !dead ? Optional.of(!dead) : Optional.empty());
    }

    private static RuleResult result(Exploration exploration, Soundness soundness) {
        var sighting = exploration.sightings().stream()
                .filter(seen -> seen.rule() == Rule.R12)
                .findFirst()
                .or(exploration::cannotEnd);
        if (sighting.isPresent()) {
            return ProcessProofs.violated(sighting.get());
        }
        var dead = deadActivity(exploration);
        if (dead.isPresent() && exploration.complete()) {
            return ProcessProofs.dead(dead.get());
        }
        return soundness.optionToComplete().isPresent()
                ? RuleResult.holds(Rule.R12)
                : RuleResult.open(Rule.R12, ProcessProofs.tooLarge(exploration));
    }

    /** An activity that cannot be reached wherever it is called from. */
    static Optional<Node> deadActivity(Exploration exploration) {
        return ProcessProofs.dead(exploration).stream()
                .filter(node -> node.type().isActivity() && !node.element().isEventSubProcess())
                .findFirst();
    }
}

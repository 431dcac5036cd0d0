package dev.waymark.proof;

import dev.waymark.proof.exploring.Exploration;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Sighting;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.Flow;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what the exploration saw into words. */
final class ProcessProofs {

    private static final int ELEMENTS_NAMED = 8;

    private ProcessProofs() {}

    static ProcessProof unreadable(ReadRelease release, String file) {
        return unreadable(file, release.findingsOf(file).all());
    }

    /** A file that is not there, or that nobody may read. */
    static ProcessProof closed(String file) {
        var reason = "The file cannot be read; is it there, and may you read it?";
        return unreadable(file, List.of(new Finding(Rule.R8, "file", file, "", 0, reason, true)));
    }

    private static ProcessProof unreadable(String file, List<Finding> findings) {
        return new ProcessProof(file, "", Verdict.UNREADABLE, Soundness.UNKNOWN, List.of(), findings, 0, 0);
    }

    static RuleResult violated(Sighting sighting) {
        return new RuleResult(
                sighting.rule(),
                Verdict.VIOLATED,
                "%s (at “%s”)"
                        .formatted(sighting.message(), sighting.at().element().label()),
                steps(sighting.path()),
                sighting.rest().stream()
                        .limit(ELEMENTS_NAMED)
                        .map(node -> step(node, PathStep.What.BEGINS))
                        .toList());
    }

    static RuleResult dead(Node node) {
        return new RuleResult(
                Rule.R12,
                Verdict.VIOLATED,
                "No way ever leads to “%s”: it is drawn and never happens"
                        .formatted(node.element().label()),
                List.of(step(node, PathStep.What.BEGINS)),
                List.of());
    }

    static String tooLarge(Exploration exploration) {
        if (exploration.complete()) {
            return "The same part can go on several times at once, which is too much to keep apart";
        }
        return "Cannot be proven: more than %d situations; fewer branches side by side make it smaller"
                .formatted(exploration.states());
    }

    /** What is never reached, wherever its diagram is called from. */
    static List<Node> dead(Exploration exploration) {
        var alive = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
        for (Node node : exploration.net().nodes()) {
            if (exploration.reached().get(node.index())) {
                alive.add(node.element());
            }
        }
        return exploration.net().nodes().stream()
                .filter(node -> !alive.contains(node.element()))
                .toList();
    }

    private static List<PathStep> steps(List<Sighting.Step> path) {
        return IntStream.range(0, path.size())
                .mapToObj(at -> path.get(at).node().type().isGateway()
                        ? asked(
                                path.get(at).node(),
                                at + 1 < path.size() ? path.get(at + 1).node() : null)
                        : step(path.get(at)))
                .toList();
    }

    /** A question with the answer that leads on. */
    private static PathStep asked(Node gateway, @Nullable Node next) {
        var step = step(gateway, PathStep.What.ASKED);
        var answers = gateway.element().outgoing().stream()
                .filter(flow -> next != null && flow.target() == next.element())
                .map(Flow::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return answers.size() == 1
                ? new PathStep(step.file(), step.element(), "%s %s".formatted(step.name(), answers.get(0)), step.what())
                : step;
    }

    private static PathStep step(Sighting.Step step) {
        var type = step.node().type();
        return step(
                step.node(),
                type.isEvent()
                        ? PathStep.What.HAPPENS
                        : PathStep.What.valueOf(step.what().name()));
    }

    private static PathStep step(Node node, PathStep.What what) {
        var element = node.element();
        return new PathStep(element.file(), element.id(), element.label(), what);
    }
}

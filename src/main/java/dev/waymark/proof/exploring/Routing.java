package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which flows a token leaves an element by. */
final class Routing {

    private final Run run;
    private final Answers answers;
    private boolean nowhere;

    Routing(Run run, Answers answers) {
        this.run = run;
        this.answers = answers;
    }

    /** This combination of unforeseeable answers does not exist: one of the flows is always taken. */
    boolean leadsNowhere() {
        return nowhere;
    }

    void depart(Node node) {
        var targets = Links.targets(node, run.net());
        if (!targets.isEmpty()) {
            run.push(Run.Move.Kind.ARRIVE, targets.get(0));
            return;
        }
        if (node.outgoing().isEmpty()) {
            run.scopes().finishAt(node);
            return;
        }
        var taken = taken(node);
        if (taken.isEmpty() && !nowhere) {
            run.tokens.add(node.waiting());
            run.reporter().report(Rule.R12, node, Explorer.NO_WAY_ON);
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            run.take(taken.get(i));
        }
    }

    private List<Arc> taken(Node node) {
        return switch (node.type()) {
            case EXCLUSIVE -> one(node);
            case PARALLEL, EVENT_BASED -> node.outgoing();
            case INCLUSIVE -> some(node, isLeftOpen(node));
            default -> some(node, false);
        };
    }

    private List<Arc> one(Node gateway) {
        if (isLeftOpen(gateway)) {
            return List.of(
                    gateway.outgoing().get(run.oracle.choose(gateway.outgoing().size())));
        }
        if (run.pace() == Pace.EVERY_STEP) {
            return gateway.outgoing();
        }
        for (Arc arc : gateway.outgoing()) {
            if (!arc.isDefault() && holds(arc)) {
                return List.of(arc);
            }
        }
        return fallBack(gateway);
    }

    private List<Arc> some(Node node, boolean leftOpen) {
        var taken = new ArrayList<Arc>();
        for (Arc arc : node.outgoing()) {
            if (!arc.isDefault() && (leftOpen ? run.oracle.yes() : holds(arc))) {
                taken.add(arc);
            }
        }
        if (!taken.isEmpty()) {
            return taken;
        }
        nowhere = (leftOpen || run.pace() == Pace.EVERY_STEP)
                && node.outgoing().stream().noneMatch(Arc::isDefault);
        return nowhere ? List.of() : fallBack(node);
    }

    private List<Arc> fallBack(Node node) {
        Optional<Arc> fallback = node.outgoing().stream().filter(Arc::isDefault).findFirst();
        fallback.ifPresent(arc -> run.watch().fallsBack(node, arc.target(), run.facts, run.reporter()));
        return fallback.map(List::of).orElse(List.of());
    }

    /** Nobody can say which way it goes: no flow has a condition, or one has a condition in another language. */
    private boolean isLeftOpen(Node gateway) {
        if (gateway.outgoing().size() < 2) {
            return false;
        }
        if (run.pace() == Pace.EVERY_STEP) {
            return true;
        }
        var conditions = gateway.outgoing().stream()
                .filter(arc -> !arc.isDefault())
                .map(Arc::condition)
                .toList();
        return conditions.stream().allMatch(condition -> condition instanceof Condition.None)
                || conditions.stream().anyMatch(condition -> condition instanceof Condition.Unknown);
    }

    private boolean holds(Arc arc) {
        if (run.pace() == Pace.EVERY_STEP) {
            return arc.condition() instanceof Condition.None || run.oracle.yes();
        }
        if (arc.condition() instanceof Condition.Asked asked) {
            return answers.isTrue(asked.expression());
        }
        return arc.condition() instanceof Condition.None
                || run.oracle.yes() && arc.source().type() != ElementType.EXCLUSIVE;
    }
}

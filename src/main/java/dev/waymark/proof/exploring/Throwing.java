package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Errors and escalations on their way up to whoever catches them. */
final class Throwing {

    private final Run run;

    Throwing(Run run) {
        this.run = run;
    }

    void intermediate(Node node) {
        var goesOn = node.element().event() != EventKind.ESCALATION || escalate(node);
        if (goesOn) {
            run.push(Run.Move.Kind.LEAVE, node);
        }
    }

    void escalationEnd(Node node) {
        if (escalate(node)) {
            run.scopes().finishAt(node);
        }
    }

    void error(Node node) {
        var catcher = catchers(node, node.element().event()).stream()
                .filter(candidate -> catches(candidate, node.element().eventName()))
                .findFirst();
        if (catcher.isPresent()) {
            new Happening(run).occur(catcher.get());
        } else {
            run.scopes().finishAt(node);
        }
    }

    /** A step of the application may end in any error that is caught around it; {@code true} when it did. */
    boolean mayFail(Node node) {
        if (node.type() == ElementType.MANUAL_TASK && run.pace() == Pace.ENGINE) {
            return false;
        }
        var possible = new ArrayList<Node>();
        for (Node catcher : catchers(node, EventKind.ERROR)) {
            var code = Openings.eventOf(catcher).element().eventName();
            if (possible.stream().noneMatch(inner -> catches(inner, code))) {
                possible.add(catcher);
            }
        }
        node.boundaries().stream()
                .filter(boundary -> boundary.element().event() == EventKind.ESCALATION)
                .forEach(possible::add);
        var outcome = run.oracle.choose(possible.size() + 1);
        if (outcome == 0) {
            return false;
        }
        var catcher = possible.get(outcome - 1);
        new Happening(run).occur(catcher);
        return catcher.element().event() != EventKind.ESCALATION
                || catcher.element().isInterrupting();
    }

    /** {@code true} when whoever threw it goes on. */
    private boolean escalate(Node node) {
        Optional<Node> catcher = catchers(node, EventKind.ESCALATION).stream()
                .filter(candidate -> catches(candidate, node.element().eventName()))
                .findFirst();
        if (catcher.isEmpty()) {
            return true;
        }
        var goesOn = !Openings.eventOf(catcher.get()).element().isInterrupting();
        if (goesOn) {
            run.push(Run.Move.Kind.LEAVE, node);
        }
        new Happening(run).occur(catcher.get());
        return false;
    }

    private static boolean catches(Node catcher, String code) {
        var caught = Openings.eventOf(catcher).element().eventName();
        return caught.isEmpty() || caught.equals(code);
    }

    /** Whoever may catch it, from the inside out; nobody catches what they throw themselves. */
    static List<Node> catchers(Node node, EventKind kind) {
        var found = new ArrayList<Node>();
        node.boundaries().stream()
                .filter(boundary -> boundary.element().event() == kind)
                .forEach(found::add);
        var scope = node.scope();
        while (true) {
            for (Node subProcess : scope.eventSubProcesses()) {
                var inner = subProcess.inner();
                var own = inner != null && inner.holds(node);
                if (!own && Openings.eventOf(subProcess).element().event() == kind) {
                    found.add(subProcess);
                }
            }
            var owner = scope.owner();
            if (owner == null) {
                return found;
            }
            owner.boundaries().stream()
                    .filter(boundary -> boundary.element().event() == kind)
                    .forEach(found::add);
            scope = owner.scope();
        }
    }
}

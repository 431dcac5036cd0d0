package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.ElementType;

/** How the insides of processes and subprocesses begin and end in a run. */
final class Scopes {

    private final Run run;
    private final Throwing throwing;

    Scopes(Run run, Throwing throwing) {
        this.run = run;
        this.throwing = throwing;
    }

    void open(Node owner, Scope inner) {
        if (isOccupied(inner)) {
            run.blur(owner);
        }
        var starts = Repetition.startsOf(run.net(), inner);
        if (starts.isEmpty()) {
            run.push(Run.Move.Kind.LEAVE, owner);
        }
        for (int i = starts.size() - 1; i >= 0; i--) {
            run.push(Run.Move.Kind.ARRIVE, starts.get(i));
        }
    }

    void end(Node node) {
        switch (node.element().event()) {
            case TERMINATE -> {
                markEnded(node);
                run.pending().removeIf(move -> node.scope().holds(move.node()));
                close(node.scope());
            }
            case ERROR, CANCEL -> throwing.error(node);
            case ESCALATION -> throwing.escalationEnd(node);
            default -> finishAt(node);
        }
    }

    /** A token comes to its end at {@code node}. */
    void finishAt(Node node) {
        markEnded(node);
        if (!isAlive(node.scope())) {
            close(node.scope());
        }
    }

    /** Twice is enough to know that it was more than once. */
    private void markEnded(Node node) {
        if (node.type() == ElementType.END && !node.isAside() && run.tokens.count(node.ended()) < 2) {
            run.tokens.add(node.ended());
        }
    }

    private void reportEndsReachedTwice(Scope scope) {
        for (int i = 1; i < run.tokens.size(); i++) {
            var place = run.tokens.get(i);
            var node = run.net().nodeAt(place);
            if (place == run.tokens.get(i - 1) && run.net().isEnded(place) && scope.holds(node)) {
                run.reporter().report(Rule.R12, node, Explorer.IMPROPER);
            }
        }
    }

    boolean isAlive(Scope scope) {
        return isOccupied(scope) || run.pending().stream().anyMatch(move -> scope.holds(move.node()));
    }

    private boolean isOccupied(Scope scope) {
        return run.tokens.any(
                place -> run.net().isToken(place) && scope.holds(run.net().nodeAt(place)));
    }

    /** Nothing is left inside, so what it is the inside of is done. */
    void close(Scope scope) {
        reportEndsReachedTwice(scope);
        run.tokens.removeIf(place -> scope.holds(run.net().nodeAt(place)));
        var owner = scope.owner();
        if (owner == null) {
            return;
        }
        if (owner.element().isEventSubProcess()) {
            if (!isAlive(owner.scope())) {
                close(owner.scope());
            }
        } else if (Repetition.mayHappenAgain(owner) && !run.oracle.yes()) {
            run.behaviours().begin(owner);
        } else {
            run.push(Run.Move.Kind.LEAVE, owner);
        }
    }

    /** Takes away everything inside, whoever works on it. */
    void empty(Scope scope) {
        run.tokens.removeIf(place -> scope.holds(run.net().nodeAt(place)));
        run.pending().removeIf(move -> scope.holds(move.node()));
    }
}

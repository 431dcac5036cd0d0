package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.EventKind;

/** Something happens to a release that is at rest. */
final class Happening {

    private final Run run;

    Happening(Run run) {
        this.run = run;
    }

    void apply(Trigger trigger) {
        var node = trigger.node();
        switch (trigger.kind()) {
            case BEGIN -> begin(node);
            case CONTINUE -> {
                run.lift(trigger.place(), node);
                run.push(Run.Move.Kind.START, node);
            }
            case COMPLETE -> complete(node, trigger.place());
            case AWAITED -> await(node, trigger.place());
            case DEPART -> {
                run.lift(trigger.place(), node);
                forgetFired(node);
                run.push(Run.Move.Kind.DEPART, node);
            }
            case BOUNDARY, EVENT_SUB_PROCESS -> occur(node);
            case JOIN -> join(node);
            default -> {
                run.scopes().empty(inner(node));
                run.push(Run.Move.Kind.LEAVE, node);
            }
        }
    }

    private void begin(Node node) {
        new Effects(run.net(), run.facts).happened(node);
        var loose = Repetition.looseEnds(run.net(), run.net().root());
        for (int i = loose.size() - 1; i >= 0; i--) {
            run.push(Run.Move.Kind.ARRIVE, loose.get(i));
        }
        if (loose.isEmpty()) {
            run.push(Run.Move.Kind.ARRIVE, node);
        }
    }

    private void complete(Node node, int place) {
        run.lift(place, node);
        if (node.type().isAutomatic()) {
            run.finishWork(node);
            return;
        }
        new Effects(run.net(), run.facts).happened(node);
        if (Repetition.mayHappenAgain(node) && !run.oracle.yes()) {
            run.put(place, node, node);
        } else {
            run.push(Run.Move.Kind.LEAVE, node);
        }
    }

    private void await(Node event, int place) {
        run.lift(place, run.net().nodeAt(place));
        new Effects(run.net(), run.facts).happened(event);
        if (run.net().nodeAt(place) != event) {
            run.enter(event);
        }
        run.push(Run.Move.Kind.LEAVE, event);
    }

    private void join(Node gateway) {
        for (Arc arc : gateway.incoming()) {
            run.tokens.removeOne(run.net().placeOf(arc));
        }
        run.push(Run.Move.Kind.START, gateway);
    }

    /** A boundary event, or the start of an event subprocess, takes place. */
    void occur(Node event) {
        var opening = Openings.eventOf(event);
        if (opening.element().isInterrupting()) {
            interrupt(event);
        } else if (opening.element().event() == EventKind.TIMER && !isRepeated(opening) && !event.isPassing()) {
            run.tokens.add(event.fired());
        }
        run.enter(event);
        new Effects(run.net(), run.facts).happened(event);
        run.push(event == opening ? Run.Move.Kind.LEAVE : Run.Move.Kind.ARRIVE, opening);
    }

    private void interrupt(Node event) {
        var host = event.host();
        if (host == null) {
            run.scopes().empty(event.scope());
            return;
        }
        run.tokens.removeIf(place -> place == host.waiting() || place == host.after());
        if (host.inner() != null) {
            run.scopes().empty(inner(host));
        }
        forgetFired(host);
    }

    private void forgetFired(Node host) {
        host.boundaries().forEach(boundary -> run.tokens.removeIf(place -> place == boundary.fired()));
    }

    private static boolean isRepeated(Node timer) {
        return timer.element()
                .definition()
                .flatMap(definition -> definition.child("timeCycle"))
                .isPresent();
    }

    private static Scope inner(Node node) {
        var inner = node.inner();
        if (inner == null) {
            throw new IllegalStateException("Nothing is drawn inside %s".formatted(node));
        }
        return inner;
    }
}

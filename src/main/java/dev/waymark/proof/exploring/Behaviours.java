package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.EventKind;

/** What each kind of element does once it has begun: it waits, works, joins, or goes on at once. */
record Behaviours(Run run, Throwing throwing) {

    void begin(Node node) {
        var inner = node.inner();
        if (inner != null) {
            run.scopes().open(node, inner);
            return;
        }
        switch (node.type()) {
            case USER_TASK, RECEIVE_TASK, CALL_ACTIVITY -> occupied(node);
            case EVENT_BASED -> choiceOfEvents(node);
            case CATCH -> awaited(node);
            case PARALLEL, INCLUSIVE -> join(node);
            case END -> run.scopes().end(node);
            case THROW -> throwing.intermediate(node);
            case SERVICE_TASK, SEND_TASK, MANUAL_TASK, TASK -> work(node);
            default -> run.push(Run.Move.Kind.LEAVE, node);
        }
    }

    /** In the textbook nobody sees how long an activity takes, unless something can happen on its border. */
    private void occupied(Node node) {
        if (takesNoTime(node)) {
            run.push(Run.Move.Kind.LEAVE, node);
        } else {
            rest(node);
        }
    }

    private boolean takesNoTime(Node node) {
        return run.pace() == Pace.EVERY_STEP
                && node.boundaries().isEmpty()
                && node.element().repetition().isEmpty();
    }

    private void choiceOfEvents(Node gateway) {
        if (run.pace() == Pace.EVERY_STEP && !gateway.outgoing().isEmpty()) {
            run.take(gateway.outgoing().get(run.oracle.choose(gateway.outgoing().size())));
        } else {
            rest(gateway);
        }
    }

    private void awaited(Node node) {
        if (node.element().event() == EventKind.LINK || takesNoTime(node)) {
            run.push(Run.Move.Kind.LEAVE, node);
        } else {
            rest(node);
        }
    }

    private void work(Node node) {
        if (run.pace() == Pace.EVERY_STEP && !node.isPassing() && !takesNoTime(node)) {
            rest(node);
        } else {
            run.finishWork(node);
        }
    }

    private void rest(Node node) {
        run.put(node.waiting(), node, node);
    }

    private void join(Node gateway) {
        if (run.pace() == Pace.EVERY_STEP) {
            run.push(Run.Move.Kind.LEAVE, gateway);
            return;
        }
        run.tokens.add(gateway.waiting());
        if (Joins.opens(run.net(), run.tokens, run.pending(), gateway)) {
            run.tokens.removeIf(place -> place == gateway.waiting());
            run.push(Run.Move.Kind.LEAVE, gateway);
        }
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What happens from one resting place to the next, once something has happened; one transaction of the engine. */
final class Run {

    /** More tokens than this at one place of the main course are counted as many. */
    static final int MANY = 3;

    private final Net net;
    private final Pace pace;
    final Oracle oracle;
    final Tokens tokens;
    final Facts facts;
    private final Watch watch;
    private final Watch.Reporter reporter;
    private final Deque<Move> pending = new ArrayDeque<>();
    private final List<Node> trace = new ArrayList<>();
    private final Answers answers;
    private final Routing routing;
    private final Throwing throwing;
    private final Scopes scopes;
    private final Behaviours behaviours;
    private final Circles circles;
    private boolean blurred;
    private boolean uncertain;
    private boolean unsafe;

    /** Something of the run that is still to be done. */
    record Move(Kind kind, Node node) {

        enum Kind {
            ARRIVE,
            START,
            LEAVE,
            DEPART
        }
    }

    Run(Net net, Pace pace, Oracle oracle, Tokens tokens, Facts facts, Watch watch, Watch.Reporter reporter) {
        this.net = net;
        this.pace = pace;
        this.oracle = oracle;
        this.tokens = tokens;
        this.facts = facts;
        this.watch = watch;
        this.reporter = reporter;
        this.answers = new Answers(net, facts, oracle);
        this.routing = new Routing(this, answers);
        this.throwing = new Throwing(this);
        this.scopes = new Scopes(this, throwing);
        this.behaviours = new Behaviours(this, throwing);
        this.circles = new Circles(tokens, facts, pending, answers, net);
    }

    /** Runs to the next resting place; {@code false} when this combination leads nowhere new. */
    boolean play(Trigger trigger) {
        new Happening(this).apply(trigger);
        while (!pending.isEmpty()) {
            if (circles.isBackWhereItWas(trace.size())) {
                return false;
            }
            var move = pending.pop();
            switch (move.kind()) {
                case ARRIVE -> arrive(move.node());
                case START -> start(move.node());
                case LEAVE -> leave(move.node());
                default -> routing.depart(move.node());
            }
            if (routing.leadsNowhere()) {
                return false;
            }
        }
        return true;
    }

    void push(Move.Kind kind, Node node) {
        pending.push(new Move(kind, node));
    }

    /** Goes along a flow. */
    void take(Arc arc) {
        net.passedBy(arc);
        if (pace == Pace.EVERY_STEP && !arc.target().isPassing()) {
            put(net.placeOf(arc), arc.target(), arc.target());
        } else {
            push(Move.Kind.ARRIVE, arc.target());
        }
    }

    private void arrive(Node node) {
        if (node.element().isAsyncBefore() && !node.isPassing()) {
            put(node.before(), node, node);
        } else {
            push(Move.Kind.START, node);
        }
    }

    private void start(Node node) {
        enter(node);
        if (node.element().repetition().isPresent() && !Repetition.happensAtLeastOnce(node) && !oracle.yes()) {
            push(Move.Kind.LEAVE, node);
            return;
        }
        behaviours.begin(node);
    }

    void enter(Node node) {
        trace.add(node);
        circles.passed(node);
        watch.begins(node, facts, reporter);
        new Effects(net, facts).begun(node);
    }

    /** A block of the application, or somebody, did the work, or it ended in an error that somebody catches. */
    void finishWork(Node node) {
        answers.forgetWhatABlockMayChange();
        new Effects(net, facts).worked(node);
        if (!throwing.mayFail(node)) {
            push(Move.Kind.LEAVE, node);
        }
    }

    private void leave(Node node) {
        if (node.element().isAsyncAfter() && pace == Pace.ENGINE && !node.isPassing()) {
            put(node.after(), node, node);
            return;
        }
        node.boundaries().forEach(boundary -> tokens.removeIf(place -> place == boundary.fired()));
        push(Move.Kind.DEPART, node);
    }

    void put(int place, Node node, Node at) {
        var there = tokens.count(place);
        if (there > 0 && (pace == Pace.ENGINE || net.isArc(place))) {
            markUnsafe(at);
        }
        if (there >= (node.isAside() ? 2 : MANY)) {
            blurred |= !node.isAside();
            return;
        }
        tokens.add(place);
    }

    /** Takes one token away; where two stand for many, more may be left. */
    void lift(int place, Node node) {
        var many = tokens.count(place) >= (node.isAside() ? 2 : MANY);
        uncertain |= many;
        if (!many || oracle.yes()) {
            tokens.removeOne(place);
        }
    }

    /** What is inside goes on several times at once, and can no longer be told apart. */
    void blur(Node owner) {
        markUnsafe(owner);
        blurred = true;
    }

    private void markUnsafe(Node at) {
        if (!at.isAside() && !unsafe) {
            unsafe = true;
            reporter.report(Rule.R12, at, Explorer.UNSAFE);
        }
    }

    Behaviours behaviours() {
        return behaviours;
    }

    Net net() {
        return net;
    }

    Pace pace() {
        return pace;
    }

    Scopes scopes() {
        return scopes;
    }

    Watch watch() {
        return watch;
    }

    Watch.Reporter reporter() {
        return reporter;
    }

    Deque<Move> pending() {
        return pending;
    }

    Map<String, Boolean> answers() {
        return answers.toBareQuestions();
    }

    boolean isBlurred() {
        return blurred;
    }

    /** Whether the outcome is one of several that a count of many stands for, and may not come about. */
    boolean isUncertain() {
        return blurred || uncertain;
    }

    List<Node> trace() {
        return trace;
    }
}

package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One run from a situation, with one combination of what nobody can foresee. */
final class Playback {

    private final Net net;
    private final List<Noticed> noticed = new ArrayList<>();
    private final Run run;

    private Playback(Net net, Pace pace, Watch watch, int[] state, Oracle oracle) {
        this.net = net;
        var stages = net.stages().size();
        var tokens = new Tokens();
        tokens.copyFrom(state, Facts.words(stages));
        var facts = new Facts(stages);
        facts.read(state);
        this.run = new Run(net, pace, oracle, tokens, facts, watch, this::note);
    }

    /** Stands for more combinations than anybody can wait for. */
    static final int ENDLESS = -1;

    /** Plays every combination; returns how many led to a situation, or {@link #ENDLESS}. */
    static int all(Net net, Pace pace, Watch watch, int[] state, Trigger trigger, BiConsumer<Playback, int[]> outcome) {
        var oracle = new Oracle();
        oracle.begin();
        var outcomes = 0;
        do {
            var playback = new Playback(net, pace, watch, state, oracle);
            if (playback.run.play(trigger)) {
                outcomes++;
                outcome.accept(playback, playback.result());
            }
        } while (oracle.again());
        return oracle.isExhausted() ? ENDLESS : outcomes;
    }

    private void note(Rule rule, Node at, String message) {
        noticed.add(new Noticed(rule, at, message, run == null ? 0 : run.trace().size()));
    }

    private int[] result() {
        var situation = new Situation(net, run.tokens, run.facts);
        if (situation.isOver()) {
            return new int[Facts.words(net.stages().size())];
        }
        run.facts.settle(situation::isGoing, stage -> situation.hears(Role.TALK_ONLY, stage));
        var words = Facts.words(net.stages().size());
        var state = new int[words + run.tokens.size()];
        run.facts.write(state);
        run.tokens.copyTo(state, words);
        return state;
    }

    List<Noticed> noticed() {
        return noticed;
    }

    List<Node> trace() {
        return run.trace();
    }

    Map<String, Boolean> answers() {
        return run.answers();
    }

    boolean isBlurred() {
        return run.isBlurred();
    }

    boolean isUncertain() {
        return run.isUncertain();
    }

    List<Sighting.Step> steps(Trigger trigger, int length) {
        var steps = new ArrayList<Sighting.Step>();
        switch (trigger.kind()) {
            case COMPLETE -> steps.add(new Sighting.Step(trigger.node(), Sighting.What.ENDS));
            case AWAITED, BEGIN -> steps.add(new Sighting.Step(trigger.node(), Sighting.What.HAPPENS));
            default -> {
                // what happens is the first element of the trace
            }
        }
        run.trace().stream()
                .limit(length)
                .filter(node -> steps.isEmpty() || steps.get(0).node() != node)
                .forEach(node -> steps.add(new Sighting.Step(
                        node,
                        node.host() != null || node.element().isEventSubProcess()
                                ? Sighting.What.HAPPENS
                                : Sighting.What.BEGINS)));
        return steps;
    }
}

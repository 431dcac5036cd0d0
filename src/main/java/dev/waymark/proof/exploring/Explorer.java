package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Goes through every situation that a release can get into, nearest first. */
public final class Explorer {

    public static final String UNSAFE = "The same place can be reached a second time while it is still going on";
    public static final String IMPROPER = "The end is reached twice in one course";
    public static final String NO_WAY_ON = "No condition holds and there is no default flow, so it stays here forever";
    public static final String CIRCLE = "It runs in a circle without ever waiting for anybody";

    private static final int SIGHTINGS_PER_RULE = 3;
    private static final int MOST_RUNS = 10_000_000;

    private final Net net;
    private final Pace pace;
    private final Watch watch;
    private final States states;
    private final Steps steps = new Steps();
    private final BitSet reached;
    private final Map<Rule, List<Sighting>> sightings = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final BitSet certain = new BitSet();
    private boolean blurred;
    private boolean complete = true;
    private int runs;

    private Explorer(Net net, Pace pace, Watch watch, int most) {
        this.net = net;
        this.pace = pace;
        this.watch = watch;
        this.states = new States(most);
        this.reached = new BitSet(net.nodes().size());
    }

    public static Exploration explore(Net net, Pace pace, Watch watch, int mostStates) {
        return new Explorer(net, pace, watch, mostStates).explore();
    }

    /** Goes on from one situation, as if it had just come about. */
    static Exploration resume(Net net, Watch watch, int mostStates, int[] state) {
        return new Explorer(net, Pace.ENGINE, watch, mostStates).resume(state);
    }

    private Exploration explore() {
        for (Trigger beginning : Triggers.beginnings(net)) {
            follow(-1, new int[Facts.words(net.stages().size())], beginning);
        }
        return search();
    }

    private Exploration resume(int[] state) {
        states.intern(state, -1);
        certain.set(0);
        var active = active(state);
        for (Node node : active) {
            watch.begins(node, facts(state), (rule, at, message) -> {
                // nobody is asked again by being moved to where they already are
                if (rule != Rule.R9) {
                    report(new Sighting(rule, at, message, List.of(), active));
                }
            });
        }
        rest(0, state);
        return search();
    }

    private Exploration search() {
        for (int state = 0; state < states.size(); state++) {
            if (states.isFull() || steps.isFull() || runs > MOST_RUNS) {
                complete = false;
                break;
            }
            expand(state);
        }
        reached.or(net.passed());
        var all = sightings.values().stream().flatMap(List::stream).toList();
        return new Exploration(net, states.size(), complete, blurred, reached, all, cannotEnd());
    }

    private void expand(int number) {
        var state = states.get(number);
        for (Trigger trigger : Triggers.of(net, tokens(state))) {
            follow(number, state, trigger);
        }
    }

    private void follow(int number, int[] state, Trigger trigger) {
        var outcomes = play(state, trigger, (run, after) -> {
            runs++;
            run.trace().forEach(node -> reached.set(node.index()));
            blurred |= run.isBlurred();
            arrive(number, trigger, run, after);
        });
        complete &= outcomes != Playback.ENDLESS;
        if (outcomes == 0) {
            report(new Sighting(Rule.R12, trigger.node(), CIRCLE, pathTo(number), active(state)));
        }
    }

    private void arrive(int before, Trigger trigger, Playback run, int[] after) {
        for (Noticed noticed : run.noticed()) {
            if (isNews(noticed.rule(), noticed.at(), noticed.message())) {
                var path = new ArrayList<>(pathTo(before));
                path.addAll(run.steps(trigger, noticed.length()));
                report(new Sighting(noticed.rule(), noticed.at(), noticed.message(), path, active(after)));
            }
        }
        if (watch.looksAtSteps()) {
            watch.goesOn(
                    situation(before < 0 ? new int[Facts.words(net.stages().size())] : states.get(before)),
                    trigger.kind().name(),
                    Openings.eventOf(trigger.node()),
                    run.answers(),
                    situation(after));
        }
        var size = states.size();
        var number = states.intern(after, before);
        if ((before < 0 || certain.get(before)) && !run.isUncertain()) {
            certain.set(number);
        }
        if (number == size) {
            rest(number, after);
        }
        if (before >= 0 && !isWayOut(trigger.node())) {
            steps.add(before, number);
        }
    }

    private void rest(int number, int[] state) {
        var situation = situation(state);
        if (situation.isOver()) {
            ends.add(number);
            return;
        }
        watch.rests(situation, (rule, at, message) -> {
            if (isNews(rule, at, message)) {
                report(new Sighting(rule, at, message, pathTo(number), situation.active()));
            }
        });
    }

    private static boolean isWayOut(Node node) {
        return node.role() == Role.WITHDRAW || node.role() == Role.FREEZE || node.role() == Role.LEAVE_OUT;
    }

    private Optional<Sighting> cannotEnd() {
        if (!complete) {
            return Optional.empty();
        }
        var canEnd = new boolean[states.size()];
        ends.forEach(end -> canEnd[end] = true);
        steps.spreadBackwards(canEnd);
        for (int state = 0; state < canEnd.length; state++) {
            if (!canEnd[state] && (!blurred || certain.get(state))) {
                var at = active(states.get(state));
                return Optional.of(new Sighting(
                        Rule.R12, at.get(0), "From here no end can be reached any more", pathTo(state), at));
            }
        }
        return Optional.empty();
    }

    private boolean isNews(Rule rule, Node at, String message) {
        var known = sightings.computeIfAbsent(rule, any -> new ArrayList<>());
        return known.stream()
                        .noneMatch(sighting -> sighting.at().element() == at.element()
                                && sighting.message().equals(message))
                && (known.size() < SIGHTINGS_PER_RULE
                        || known.stream()
                                .noneMatch(sighting -> sighting.message().equals(message)));
    }

    private void report(Sighting sighting) {
        if (isNews(sighting.rule(), sighting.at(), sighting.message())) {
            sightings.computeIfAbsent(sighting.rule(), any -> new ArrayList<>()).add(sighting);
        }
    }

    private List<Sighting.Step> pathTo(int number) {
        var numbers = new ArrayList<Integer>();
        for (int at = number; at >= 0; at = states.parent(at)) {
            numbers.add(0, at);
        }
        var path = new ArrayList<Sighting.Step>();
        var before = -1;
        for (int after : numbers) {
            path.addAll(step(before, states.get(after)));
            before = after;
        }
        return path;
    }

    private List<Sighting.Step> step(int before, int[] after) {
        var state = before < 0 ? new int[Facts.words(net.stages().size())] : states.get(before);
        var triggers = before < 0 ? Triggers.beginnings(net) : Triggers.of(net, tokens(state));
        var found = new ArrayList<Sighting.Step>();
        for (Trigger trigger : triggers) {
            play(state, trigger, (run, result) -> {
                if (found.isEmpty() && Arrays.equals(result, after)) {
                    found.addAll(run.steps(trigger, Integer.MAX_VALUE));
                }
            });
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private int play(int[] state, Trigger trigger, BiConsumer<Playback, int[]> outcome) {
        return Playback.all(net, pace, watch, state, trigger, outcome);
    }

    private List<Node> active(int[] state) {
        return situation(state).active();
    }

    private Situation situation(int[] state) {
        return new Situation(net, tokens(state), facts(state));
    }

    private Tokens tokens(int[] state) {
        var tokens = new Tokens();
        tokens.copyFrom(state, Facts.words(net.stages().size()));
        return tokens;
    }

    private Facts facts(int[] state) {
        var facts = new Facts(net.stages().size());
        facts.read(state);
        return facts;
    }
}

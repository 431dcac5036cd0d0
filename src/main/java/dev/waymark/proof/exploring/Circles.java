package dev.waymark.proof.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices when a run comes back to where it was without anything having changed. */
final class Circles {

    private final Tokens tokens;
    private final Facts facts;
    private final Deque<Run.Move> pending;
    private final Answers answers;
    private final BitSet passed;
    private final Set<List<Object>> seen = new HashSet<>();
    private final int stages;
    private boolean twice;

    Circles(Tokens tokens, Facts facts, Deque<Run.Move> pending, Answers answers, Net net) {
        this.tokens = tokens;
        this.facts = facts;
        this.pending = pending;
        this.answers = answers;
        this.passed = new BitSet(net.nodes().size());
        this.stages = net.stages().size();
    }

    void passed(Node node) {
        twice |= passed.get(node.index());
        passed.set(node.index());
    }

    /** Only a run that passes an element twice can go in circles. */
    boolean isBackWhereItWas(int steps) {
        return twice && (steps > 100_000 || !seen.add(snapshot()));
    }

    private List<Object> snapshot() {
        var words = Facts.words(stages);
        var state = new int[words + tokens.size()];
        facts.write(state);
        tokens.copyTo(state, words);
        var numbers = new ArrayList<Integer>(state.length);
        for (int number : state) {
            numbers.add(number);
        }
        return List.of(numbers, List.copyOf(pending), answers.known());
    }
}

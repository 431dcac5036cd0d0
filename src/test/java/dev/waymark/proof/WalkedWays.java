package dev.waymark.proof;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The ways through one diagram that were walked already. The engine does the same thing twice when it is asked the same
 * thing twice, so a walk that repeats another would show nothing.
 */
final class WalkedWays {

    static final int NONE = -1;

    /** The latest of so many places drawn by chance is where the next walk parts from this one. */
    private static final int LATE = 3;

    private final Fork start = new Fork();
    private final Deque<Step> walk = new ArrayDeque<>();
    private Fork here = start;

    private static final class Fork {

        private final Map<Integer, Fork> further = new HashMap<>();
        private final BitSet walked = new BitSet();
        private int ways = Integer.MAX_VALUE;

        private boolean isWalked() {
            return walked.cardinality() >= ways;
        }
    }

    private record Step(Fork from, int way) {}

    boolean haveAllBeenWalked() {
        return start.isWalked();
    }

    /** By chance one of so many ways on from here that leads to something new, or {@link #NONE}. */
    int choose(int ways, Random random) {
        here.ways = ways;
        if (here.isWalked()) {
            return NONE;
        }
        var way = here.walked.nextClearBit(random.nextInt(ways));
        var chosen = way < ways ? way : here.walked.nextClearBit(0);
        walk.push(new Step(here, chosen));
        here = here.further.computeIfAbsent(chosen, first -> new Fork());
        return chosen;
    }

    /** The way chosen last leads nowhere, and the walk is where it was. */
    void goBack() {
        var last = walk.pop();
        last.from().walked.set(last.way());
        last.from().further.remove(last.way());
        here = last.from();
    }

    /** How many ways were chosen on this walk. */
    int length() {
        return walk.size();
    }

    /** The walk is over; the next one parts from it somewhere, rather late than early, where something is left. */
    void end(Random random) {
        do {
            goBack();
        } while (here.isWalked() && !walk.isEmpty());
        var length = IntStream.range(0, LATE)
                .map(draw -> random.nextInt(walk.size() + 1))
                .max()
                .orElse(0);
        while (walk.size() > length || here.isWalked() && !walk.isEmpty()) {
            here = walk.pop().from();
        }
    }
}

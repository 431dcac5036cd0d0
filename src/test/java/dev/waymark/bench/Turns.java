package dev.waymark.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets candidates take turns (A B C A B C …), so that whatever slows the machine down meets all of them. */
final class Turns {

    private final int warmUp;
    private final int rounds;
    private final List<Candidate> candidates = new ArrayList<>();
    private Object kept = "";
    private LongSupplier clock = System::nanoTime;

    Turns(int warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    Turns with(String name, Candidate.Work work) {
        candidates.add(new Candidate(name, work));
        return this;
    }

    /** Counts only the time in which this thread worked; for candidates that wait for nobody. */
    Turns onTheProcessor() {
        clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        return this;
    }

    /** The times of each candidate, in the order of the rounds. */
    Map<String, Times> take() throws Exception {
        var nanos = new LinkedHashMap<String, long[]>();
        candidates.forEach(candidate -> nanos.put(candidate.name(), new long[rounds]));
        for (int round = -warmUp; round < rounds; round++) {
            for (Candidate candidate : candidates) {
                var begun = clock.getAsLong();
                kept = candidate.work().once();
                if (round >= 0) {
                    nanos.get(candidate.name())[round] = clock.getAsLong() - begun;
                }
            }
        }
        if (kept == null) {
            throw new IllegalStateException("A candidate gives something back");
        }
        var times = new LinkedHashMap<String, Times>();
        nanos.forEach((name, taken) -> times.put(name, new Times(taken)));
        return times;
    }
}

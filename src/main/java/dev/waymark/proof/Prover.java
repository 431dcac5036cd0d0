package dev.waymark.proof;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Proves releases; the same files give the same answer, whatever bytes they are, and nothing is fetched or run. */
public final class Prover {

    public static final int MOST_STATES = 500_000;

    private final int mostStates;

    public Prover() {
        this(MOST_STATES);
    }

    /** A prover that gives up, and says so, after this many situations. */
    public Prover(int mostStates) {
        if (mostStates < 1) {
            throw new IllegalArgumentException("At least one situation is examined");
        }
        this.mostStates = mostStates;
    }

    /** Proves the files as one release, with all rules about one release; R15 is about two. */
    public Proof prove(Collection<ReleaseFile> files) {
        return prove(files, EnumSet.range(Rule.R1, Rule.R14));
    }

    /** Proves the files as one release, with some rules; what other rules say is left out. */
    public Proof prove(Collection<ReleaseFile> files, Set<Rule> rules) {
        return new ReleaseProver(files, rules, mostStates).prove();
    }

    /** Tells of each process alone whether it is sound; no vocabulary is expected. */
    public List<ProcessProof> proveSoundness(Collection<ReleaseFile> files) {
        return new SoundnessProver(new ReadRelease(files), mostStates).prove();
    }
}

package dev.waymark.proof;

import dev.waymark.proof.upgrading.Differences;
import dev.waymark.proof.upgrading.Moves;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What it would mean for running conversations to go on with another release (rule R15). Nobody is ever moved into a
 * situation in which the next release would break a promise, and each element keeps its id, its kind and its person.
 */
public final class Upgrade {

    private final List<Difference> differences;
    private final Moves moves;

    private Upgrade(List<Difference> differences, Moves moves) {
        this.differences = List.copyOf(differences);
        this.moves = moves;
    }

    /** Compares two releases, each with all its diagrams and forms; any bytes give an answer. */
    public static Upgrade between(Collection<ReleaseFile> running, Collection<ReleaseFile> next) {
        return between(running, next, Prover.MOST_STATES);
    }

    /** Gives up, and lets everybody stay, after so many situations. */
    public static Upgrade between(Collection<ReleaseFile> running, Collection<ReleaseFile> next, int mostStates) {
        var before = new ReadRelease(running);
        var after = new ReadRelease(next);
        var differences = Differences.between(before.diagrams(), before.forms(), after.diagrams(), after.forms());
        var proof = new Prover(mostStates).prove(next);
        var moves = before.hasUnreadable() || !proof.allowsRelease()
                ? Moves.nobody(before.diagrams(), Sentence.of("The next release is not proven"))
                : Moves.between(before.diagrams(), after.diagrams(), after.forms(), mostStates);
        return new Upgrade(differences, moves);
    }

    /** Rule R15: it holds when wherever a conversation may be, it can move. */
    public RuleResult rule() {
        return moves().stream()
                .flatMap(move -> move.whyNot().stream())
                .findFirst()
                .map(why -> RuleResult.open(Rule.R15, why.toString()))
                .orElseGet(() -> RuleResult.holds(Rule.R15));
    }

    /** For each place where a conversation can rest: whether all conversations that are there can move. */
    public List<Move> moves() {
        return moves.all();
    }

    /**
     * Whether one conversation can move.
     *
     * @param active all activities and events it is at, in its own diagram and in those that are called from there;
     *     subprocesses and call activities may be among them or not
     */
    public Move of(Collection<Place> active) {
        return moves.of(new HashSet<>(active));
    }

    /** The elements of a diagram that keep their place, as needed for a plan of migration; empty where nobody moves. */
    public Set<String> kept(String process) {
        return moves.kept(process);
    }

    /** What the next release does differently, in the order of files and elements. */
    public List<Difference> differences() {
        return differences;
    }

    /** Whether running conversations need a fresh yes of the employee before they move. */
    public boolean needsFreshYes() {
        return differences.stream().anyMatch(Difference::needsFreshYes);
    }
}

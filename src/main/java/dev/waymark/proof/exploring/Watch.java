package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import java.util.Map;

/** Looks on while the release runs, and notes what must not happen. */
public interface Watch {

    /** A watch for diagrams that promise nothing. */
    Watch NOBODY = new Watch() {};

    /** An element begins. */
    default void begins(Node node, Facts facts, Reporter reporter) {}

    /** A flow was taken only because no condition held. */
    default void fallsBack(Node gateway, Node target, Facts facts, Reporter reporter) {}

    /** Everything has come to rest: people can act, and this is what they find. */
    default void rests(Situation situation, Reporter reporter) {}

    /** Whether it wants to hear of each step. */
    default boolean looksAtSteps() {
        return false;
    }

    /**
     * One situation follows another.
     *
     * @param what the kind of trigger, in capitals
     * @param at the element at which something happened
     * @param answers what the questions without a text were answered with on the way
     */
    default void goesOn(Situation before, String what, Node at, Map<String, Boolean> answers, Situation after) {}

    /** Takes what was noticed. */
    interface Reporter {

        void report(Rule rule, Node at, String message);
    }
}

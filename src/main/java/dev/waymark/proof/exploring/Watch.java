package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;

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

    /** Takes what was noticed. */
    interface Reporter {

        void report(Rule rule, Node at, String message);
    }
}

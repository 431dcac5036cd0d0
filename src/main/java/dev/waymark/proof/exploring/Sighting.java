package dev.waymark.proof.exploring;

import dev.waymark.proof.Rule;
import java.util.List;

/** Something that must not happen and can, with the shortest way there; {@code rest} is where people find themselves. */
public record Sighting(Rule rule, Node at, String message, List<Step> path, List<Node> rest) {

    /** One element on the way. */
    public record Step(Node node, What what) {}

    /** How the way passes an element. */
    public enum What {
        BEGINS,
        ENDS,
        HAPPENS
    }
}

package dev.waymark.proof;

import java.util.Optional;
import java.util.Set;

/**
 * What becomes of conversations at certain places when the next release takes over: they go on at the same places
 * there, or stay where they are (rule R15).
 *
 * @param whyNot why they stay on their release; empty when they can move
 */
public record Move(Set<Place> at, Optional<Sentence> whyNot) {

    public Move {
        at = Set.copyOf(at);
    }

    public boolean isPossible() {
        return whyNot.isEmpty();
    }
}

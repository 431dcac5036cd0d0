package dev.waymark.proof.exploring;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What was found on the way through all situations of a release.
 *
 * @param complete whether every situation was seen; if not, the limit was reached
 * @param blurred whether several tokens had to be counted as many, so that not everything can be told
 * @param reached the numbers of the nodes that can be reached
 * @param cannotEnd the first situation from which no end can be reached
 */
public record Exploration(
        Net net,
        int states,
        boolean complete,
        boolean blurred,
        BitSet reached,
        List<Sighting> sightings,
        Optional<Sighting> cannotEnd) {

    public boolean isSafe() {
        return sightings.stream().noneMatch(sighting -> sighting.message().equals(Explorer.UNSAFE));
    }

    public boolean isProper() {
        return sightings.stream().noneMatch(sighting -> sighting.message().equals(Explorer.IMPROPER));
    }
}

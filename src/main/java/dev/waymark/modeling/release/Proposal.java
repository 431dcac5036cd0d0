package dev.waymark.modeling.release;

import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.shared.PersonId;
import java.time.Instant;

/**
 * Somebody in HR thinks that a draft should be released, and waits for a second pair of eyes.
 *
 * @param version the version of the draft that it holds for
 */
public record Proposal(DraftId draft, long version, PersonId by, Instant at, Terms terms) {

    /** Whether nothing of the draft was changed since. */
    public boolean holdsFor(Draft now) {
        return version == now.version();
    }
}

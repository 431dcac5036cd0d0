package dev.waymark.engine;

import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What people say about a release (F22).
 *
 * @param changes what changes, in plain words, in both languages; employees read this
 * @param author who made it; empty for what came with the application
 * @param approver the second pair of eyes, where there was one
 * @param offersMove whether running conversations may move to it; otherwise they stay, as they do unless their employee moves
 */
public record ReleaseNote(
        String name,
        ChangeNote changes,
        Optional<PersonId> author,
        Optional<PersonId> approver,
        Instant effectiveAt,
        boolean offersMove) {

    /** What the application says about the files that come with it. */
    static ReleaseNote shipped(Instant now) {
        return new ReleaseNote("", ChangeNote.NONE, Optional.empty(), Optional.empty(), now, false);
    }

    /** Whether it came with the application; then it has neither name nor author. */
    public boolean isShipped() {
        return author.isEmpty();
    }
}

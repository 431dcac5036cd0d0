package dev.waymark.modeling.release;

import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.NotProven;
import dev.waymark.engine.ReleaseNote;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.check.DraftProofs;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has to be true of a draft that becomes a release, and the moment in which it does; each within a transaction. */
@Component
public class DraftReleases {

    public static final int SHORTEST_NAME = 3;
    public static final int SHORTEST_NOTE = 20;

    private final Drafts drafts;
    private final DraftProofs proofs;
    private final Releases releases;
    private final AdmitRelease admitRelease;
    private final Clock clock;

    DraftReleases(Drafts drafts, DraftProofs proofs, Releases releases, AdmitRelease admitRelease, Clock clock) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.releases = releases;
        this.admitRelease = admitRelease;
        this.clock = clock;
    }

    /** Whether the words are there that employees will read. */
    public static boolean isDescribed(Draft draft) {
        var note = draft.changeNote();
        return draft.name().length() >= SHORTEST_NAME
                && note.english().length() >= SHORTEST_NOTE
                && note.german().length() >= SHORTEST_NOTE;
    }

    /**
     * @throws NotDescribed without the words that employees read
     * @throws SoundsLikeADebt when they use a word that blames
     * @throws NotProven when a rule is broken or open
     * @throws dev.waymark.engine.NewerRelease when another release came after the one that the draft was made from
     */
    void requireReady(Draft draft) {
        if (!isDescribed(draft)) {
            throw new NotDescribed();
        }
        SoundsLikeADebt.refuse(draft.name(), draft.changeNote());
        var proof = proofs.proofOf(draft).proof();
        if (!proof.allowsRelease()) {
            throw new NotProven(proof);
        }
        admitRelease.requireNewest(baseOf(draft));
    }

    /** The draft is a release from now on, and no draft any more. Answers its number. */
    int release(Draft draft, Terms terms, PersonId author, Optional<PersonId> approver) {
        requireReady(draft);
        var now = clock.instant();
        var note = new ReleaseNote(
                draft.name(),
                draft.changeNote(),
                Optional.of(author),
                approver,
                terms.from().filter(now::isBefore).orElse(now),
                terms.offersMove());
        var number = admitRelease.admit(draft.releaseFiles(), note, baseOf(draft));
        drafts.discard(draft.id());
        return number;
    }

    private int baseOf(Draft draft) {
        return releases.require(draft.base()).number();
    }
}

package dev.waymark.modeling.release;

import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.ProcessOwners;
import dev.waymark.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft becomes a release: its files, words and proof together, or nothing happens at all (F22). Each answers its number. */
@Service
public class ReleaseDraft {

    private final Drafts drafts;
    private final Proposals proposals;
    private final DraftReleases draftReleases;
    private final ProcessOwners owners;
    private final SecondPeople secondPeople;

    ReleaseDraft(
            Drafts drafts,
            Proposals proposals,
            DraftReleases draftReleases,
            ProcessOwners owners,
            SecondPeople secondPeople) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.draftReleases = draftReleases;
        this.owners = owners;
        this.secondPeople = secondPeople;
    }

    /**
     * A second person has looked at what somebody proposed.
     *
     * @param version the version that they have before them
     * @throws dev.waymark.modeling.DraftGone when it was released or discarded meanwhile
     * @throws DraftChanged when it was changed or taken back meanwhile
     * @throws NotASecondPerson for whoever began or proposed it
     */
    @Transactional
    public int approve(DraftId id, long version, PersonId by) {
        var draft = drafts.lock(id);
        var proposal = proposals
                .find(id)
                .filter(proposed -> proposed.holdsFor(draft) && proposed.version() == version)
                .orElseThrow(() -> new DraftChanged(id));
        secondPeople.require(draft, proposal, by);
        return draftReleases.release(draft, proposal.terms(), proposal.by(), Optional.of(by));
    }

    /**
     * The only one who may release does.
     *
     * @throws NeedsASecondPerson as soon as there is somebody else
     */
    @Transactional
    public int releaseAlone(DraftId id, long version, Terms terms, PersonId by) {
        owners.require(by);
        var draft = drafts.lock(id);
        if (draft.version() != version) {
            throw new DraftChanged(id);
        }
        if (!secondPeople.besides(draft, by).isEmpty()) {
            throw new NeedsASecondPerson();
        }
        return draftReleases.release(draft, terms, by, Optional.empty());
    }
}

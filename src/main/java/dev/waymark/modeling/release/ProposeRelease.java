package dev.waymark.modeling.release;

import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.ProcessOwners;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR would like to release a draft and asks a second person to look at it (F22). */
@Service
public class ProposeRelease {

    private final Drafts drafts;
    private final Proposals proposals;
    private final DraftReleases draftReleases;
    private final ProcessOwners owners;
    private final SecondPeople secondPeople;
    private final Clock clock;

    ProposeRelease(
            Drafts drafts,
            Proposals proposals,
            DraftReleases draftReleases,
            ProcessOwners owners,
            SecondPeople secondPeople,
            Clock clock) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.draftReleases = draftReleases;
        this.owners = owners;
        this.secondPeople = secondPeople;
        this.clock = clock;
    }

    /** @throws DraftChanged unless this version of the draft is the latest */
    @Transactional
    public void propose(DraftId id, long version, Terms terms, PersonId by) {
        owners.require(by);
        var draft = drafts.lock(id);
        if (draft.version() != version) {
            throw new DraftChanged(id);
        }
        draftReleases.requireReady(draft);
        proposals.keep(new Proposal(id, version, by, clock.instant(), terms));
    }

    /** By whoever proposed it, or by whoever looked at it and would not release it; the draft goes on as a draft. */
    @Transactional
    public void takeBack(DraftId id, PersonId by) {
        secondPeople.requireOneWhoMayLook(by);
        drafts.lock(id);
        proposals.takeBack(id);
    }
}

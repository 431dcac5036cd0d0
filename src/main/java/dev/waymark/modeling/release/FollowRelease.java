package dev.waymark.modeling.release;

import dev.waymark.engine.Releases;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.Drafts;
import dev.waymark.modeling.ProcessOwners;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR has compared a draft with a release that came in between, and lets it follow that one; its files stay as they are. */
@Service
public class FollowRelease {

    private final Drafts drafts;
    private final Releases releases;
    private final ProcessOwners owners;
    private final Clock clock;

    FollowRelease(Drafts drafts, Releases releases, ProcessOwners owners, Clock clock) {
        this.drafts = drafts;
        this.releases = releases;
        this.owners = owners;
        this.clock = clock;
    }

    @Transactional
    public void follow(DraftId id, PersonId by) {
        owners.require(by);
        drafts.lock(id);
        drafts.change(id, clock.instant());
        drafts.rebase(id, releases.requireLatest());
    }
}

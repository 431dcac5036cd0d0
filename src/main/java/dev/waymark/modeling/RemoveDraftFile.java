package dev.waymark.modeling;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR takes a file out of a draft; releases that have it keep it. */
@Service
public class RemoveDraftFile {

    private final Drafts drafts;
    private final ProcessOwners owners;
    private final Clock clock;

    RemoveDraftFile(Drafts drafts, ProcessOwners owners, Clock clock) {
        this.drafts = drafts;
        this.owners = owners;
        this.clock = clock;
    }

    /** @throws FileChangedElsewhere when the revision is no longer the latest */
    @Transactional
    public void remove(DraftId id, FileName name, long expected, PersonId by) {
        owners.require(by);
        drafts.change(id, clock.instant());
        if (!drafts.remove(id, name, expected)) {
            throw new FileChangedElsewhere(name);
        }
    }
}

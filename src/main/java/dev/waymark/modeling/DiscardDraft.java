package dev.waymark.modeling;

import dev.waymark.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR gives a draft up; it is gone for all who worked on it. */
@Service
public class DiscardDraft {

    private final Drafts drafts;
    private final ProcessOwners owners;

    DiscardDraft(Drafts drafts, ProcessOwners owners) {
        this.drafts = drafts;
        this.owners = owners;
    }

    @Transactional
    public void discard(DraftId id, PersonId by) {
        owners.require(by);
        drafts.discard(id);
    }
}

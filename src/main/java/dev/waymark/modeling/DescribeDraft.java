package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR names a draft and says in plain words, in both languages, what changes; employees read that. */
@Service
public class DescribeDraft {

    private final Drafts drafts;
    private final ProcessOwners owners;
    private final Clock clock;

    DescribeDraft(Drafts drafts, ProcessOwners owners, Clock clock) {
        this.drafts = drafts;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * @throws IllegalArgumentException unless the name has 1 to {@value Draft#LONGEST_NAME} characters and the note in
     *     each language at most {@value Draft#LONGEST_NOTE}
     */
    @Transactional
    public void describe(DraftId id, String name, ChangeNote changeNote, PersonId by) {
        owners.require(by);
        drafts.change(id, clock.instant());
        drafts.describe(id, DraftNaming.name(name), DraftNaming.note(changeNote));
    }
}

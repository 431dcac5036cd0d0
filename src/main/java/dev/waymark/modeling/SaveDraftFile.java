package dev.waymark.modeling;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR saves one file of a draft, whatever bytes it has; whether it may ever run is for the proof to say. */
@Service
public class SaveDraftFile {

    private final Drafts drafts;
    private final ProcessOwners owners;
    private final Clock clock;

    SaveDraftFile(Drafts drafts, ProcessOwners owners, Clock clock) {
        this.drafts = drafts;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Answers the revision to save on next.
     *
     * @param expected the revision that the person has before them, or {@link DraftFile#NONE} for a new file
     * @throws FileChangedElsewhere when it is no longer the latest; nothing is overwritten
     * @throws DraftTooLarge beyond {@link DraftFile#LARGEST} or {@link Draft#MOST_FILES}
     */
    @Transactional
    public long save(DraftId id, FileName name, byte[] content, long expected, PersonId by) {
        owners.require(by);
        if (content.length > DraftFile.LARGEST) {
            throw new DraftTooLarge();
        }
        var now = clock.instant();
        drafts.change(id, now);
        if (expected == DraftFile.NONE && drafts.countFiles(id) >= Draft.MOST_FILES) {
            throw new DraftTooLarge();
        }
        var file = new DraftFile(name, content, expected + 1, by, now);
        if (!drafts.save(id, file, expected)) {
            throw new FileChangedElsewhere(name);
        }
        return file.revision();
    }
}

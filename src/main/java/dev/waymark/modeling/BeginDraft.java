package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR begins a draft as a copy of a release, also of an earlier one. */
@Service
public class BeginDraft {

    private final Drafts drafts;
    private final Releases releases;
    private final ProcessOwners owners;
    private final Clock clock;

    BeginDraft(Drafts drafts, Releases releases, ProcessOwners owners, Clock clock) {
        this.drafts = drafts;
        this.releases = releases;
        this.owners = owners;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless the name has 1 to {@value Draft#LONGEST_NAME} characters */
    @Transactional
    public DraftId begin(String name, ReleaseId base, PersonId by) {
        return begin(name, base, releases.files(base), by);
    }

    /** The same with other files, such as those that a newer version of Waymark ships. */
    @Transactional
    public DraftId begin(String name, ReleaseId base, Map<String, byte[]> files, PersonId by) {
        owners.require(by);
        var now = clock.instant();
        var draft = new Draft(
                DraftId.create(),
                DraftNaming.name(name),
                base,
                by,
                ChangeNote.NONE,
                now,
                now,
                1,
                files(files, by, now));
        drafts.add(draft);
        return draft.id();
    }

    private static SortedMap<FileName, DraftFile> files(Map<String, byte[]> bytes, PersonId by, Instant at) {
        var files = new TreeMap<FileName, DraftFile>();
        bytes.forEach((path, content) -> {
            var name = new FileName(path);
            files.put(name, new DraftFile(name, content, DraftFile.NONE + 1, by, at));
        });
        return files;
    }
}

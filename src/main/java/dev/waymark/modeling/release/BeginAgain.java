package dev.waymark.modeling.release;

import dev.waymark.engine.Releases;
import dev.waymark.engine.ShippedRelease;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.ReleaseHash;
import dev.waymark.shared.PersonId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR takes up what was there before, or what a newer version of Waymark brings: always as a draft of its own, which is
 * proven, approved and released like any other.
 */
@Service
public class BeginAgain {

    private final Releases releases;
    private final ShippedRelease shipped;
    private final BeginDraft beginDraft;

    BeginAgain(Releases releases, ShippedRelease shipped, BeginDraft beginDraft) {
        this.releases = releases;
        this.shipped = shipped;
        this.beginDraft = beginDraft;
    }

    /** A draft with the files of an earlier release, to come after the latest one. */
    @Transactional
    public DraftId from(int number, String name, PersonId by) {
        var earlier = releases.find(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no release %d".formatted(number)));
        return begin(name, releases.files(earlier), by);
    }

    /** A draft with the files that this version of Waymark comes with. */
    @Transactional
    public DraftId fromShipped(String name, PersonId by) {
        return begin(name, shipped.files(), by);
    }

    /** Whether Waymark comes with files that were never released here. */
    @Transactional(readOnly = true)
    public boolean hasNewerShipped() {
        var hash = ReleaseHash.of(shipped.files());
        return releases.history().stream().noneMatch(release -> release.hash().equals(hash));
    }

    private DraftId begin(String name, Collection<ReleaseFile> files, PersonId by) {
        var bytes = files.stream().collect(Collectors.toMap(ReleaseFile::name, ReleaseFile::content));
        return beginDraft.begin(name, releases.requireLatest(), bytes, by);
    }
}

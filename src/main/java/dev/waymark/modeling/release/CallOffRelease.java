package dev.waymark.modeling.release;

import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.Release;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.ProcessOwners;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.PersonId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR calls a release off whose day has not come; it is a draft again. */
@Service
public class CallOffRelease {

    private final Releases releases;
    private final AdmitRelease admitRelease;
    private final BeginDraft beginDraft;
    private final ProcessOwners owners;

    CallOffRelease(Releases releases, AdmitRelease admitRelease, BeginDraft beginDraft, ProcessOwners owners) {
        this.releases = releases;
        this.admitRelease = admitRelease;
        this.beginDraft = beginDraft;
        this.owners = owners;
    }

    /** Answers the draft, or nothing when the release runs already. */
    @Transactional
    public Optional<DraftId> callOff(int number, PersonId by) {
        owners.require(by);
        return releases.find(number).flatMap(release -> callOff(release, by));
    }

    private Optional<DraftId> callOff(Release release, PersonId by) {
        var files = releases.files(release).stream().collect(Collectors.toMap(ReleaseFile::name, ReleaseFile::content));
        if (!admitRelease.callOff(release.number())) {
            return Optional.empty();
        }
        return Optional.of(beginDraft.begin(release.note().name(), releases.requireLatest(), files, by));
    }
}

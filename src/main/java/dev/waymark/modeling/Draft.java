package dev.waymark.modeling;

import dev.waymark.engine.ChangeNote;
import dev.waymark.engine.ReleaseId;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A release in the making, as it was at one moment.
 *
 * @param base the release that it was copied from
 * @param changeNote what changes, in plain words for employees; empty until HR writes it
 * @param version counts every change of anything in it: what was proven for a version holds for it only
 */
public record Draft(
        DraftId id,
        String name,
        ReleaseId base,
        PersonId author,
        ChangeNote changeNote,
        Instant begunAt,
        Instant changedAt,
        long version,
        SortedMap<FileName, DraftFile> files) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_FILES = 100;

    public Draft {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<DraftFile> find(FileName name) {
        return Optional.ofNullable(files.get(name));
    }

    /** All files as the prover and the engine take them. */
    public List<ReleaseFile> releaseFiles() {
        return files.values().stream().map(DraftFile::forRelease).toList();
    }

    public Collection<FileName> diagrams() {
        return files.keySet().stream().filter(FileName::isDiagram).toList();
    }

    public Collection<FileName> forms() {
        return files.keySet().stream().filter(file -> !file.isDiagram()).toList();
    }
}

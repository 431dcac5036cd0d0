package dev.waymark.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * A set of diagrams and forms that was proven, approved and deployed together.
 *
 * @param number from 1, without gaps
 * @param hash SHA-256 over the names and bytes of all files, as they were proven
 * @param deployment empty while the release waits for its day
 * @param situations how many situations the proof examined
 */
public record Release(
        int number, String hash, Optional<ReleaseId> deployment, ReleaseNote note, Instant provenAt, int situations) {

    public boolean runs() {
        return deployment.isPresent();
    }
}

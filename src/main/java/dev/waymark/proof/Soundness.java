package dev.waymark.proof;

import java.util.Optional;

/** The four properties of a sound process, each as far as it could be told. */
public record Soundness(
        Optional<Boolean> safe,
        Optional<Boolean> optionToComplete,
        Optional<Boolean> properCompletion,
        Optional<Boolean> noDeadActivities) {

    static final Soundness UNKNOWN =
            new Soundness(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

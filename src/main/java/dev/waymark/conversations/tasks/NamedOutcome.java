package dev.waymark.conversations.tasks;

import java.util.function.Consumer;

/** An outcome by the form it belongs to. */
record NamedOutcome(String form, Consumer<Submission> meaning) implements Outcome {

    @Override
    public void apply(Submission submission) {
        meaning.accept(submission);
    }
}

package dev.waymark.conversations.boundaries;

import dev.waymark.shared.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A topic that somebody has closed. It belongs to the person, so that it holds in every conversation they have.
 *
 * @param label what they call it themselves; only they read it
 * @param told the conversations in which the other side reads that a topic is closed
 * @param canBeOpened false for one that was altered, or whose key is gone: it stays closed all the same
 */
public record Boundary(
        String id, Optional<String> label, Rule rule, Instant since, List<Told> told, boolean canBeOpened) {

    public static final int LONGEST_LABEL = 60;

    /** What is closed about it. */
    public enum Rule {
        NEVER_RAISE,
        NOT_IN_WRITING,
        ONLY_IF_I_START
    }

    /**
     * Where it was told.
     *
     * @param name what the topic is called for the other side, where the employee typed that for them
     */
    public record Told(ConversationId conversation, Optional<String> name) {}

    /** Whether a written text may not name the topic; with the last rule the employee may have begun it. */
    static boolean forbidsWriting(Rule rule) {
        return rule != Rule.ONLY_IF_I_START;
    }

    /** A label as it is kept: without space around it, and none where nothing was typed. */
    public static Optional<String> label(String typed) {
        var label = typed.strip();
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A topic is named in at most %d letters".formatted(LONGEST_LABEL));
        }
        return Optional.of(label).filter(text -> !text.isEmpty());
    }
}

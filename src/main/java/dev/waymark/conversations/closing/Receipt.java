package dev.waymark.conversations.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the end of a conversation erased, to be shown to the employee once and kept nowhere.
 *
 * @param notes everything written, with the marks of what had been taken out before
 * @param drafts what either of the two had begun to write
 * @param readings lines of the reader log
 * @param tasks open tasks of both, with their reminders
 * @param todos how many actions stay as plain to-dos, because the employee said so
 * @param backupsGoneBy the day on which the last backup with the key is gone; older ones never open after it (T16)
 * @param waiting the row about the two that stays, where somebody was the other side
 */
public record Receipt(
        Instant at,
        int notes,
        int drafts,
        int readings,
        int tasks,
        int todos,
        LocalDate backupsGoneBy,
        Optional<Waiting> waiting) {

    /** Until when the manager cannot invite again (T13), and until when they read the neutral sentence (T15). */
    public record Waiting(LocalDate until, LocalDate sentenceUntil) {}

    public int items() {
        return notes + drafts + readings + tasks;
    }
}

package dev.waymark.conversations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the end of a conversation erased, to be shown to the employee once and kept nowhere.
 *
 * @param notes everything written, with the marks of what had been taken out before
 * @param drafts what either of the two had begun to write
 * @param readings lines of the reader log
 * @param tasks open tasks of both, with their reminders
 * @param todos how many actions stay as plain to-dos, because the employee said so
 * @param backupsGoneBy the day on which the last backup that holds any of it, sealed, is gone (T16)
 */
public record Receipt(Instant at, int notes, int drafts, int readings, int tasks, int todos, LocalDate backupsGoneBy) {

    public int items() {
        return notes + drafts + readings + tasks;
    }
}

package dev.waymark.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * What was erased of one owner, to be shown to the employee and kept nowhere.
 *
 * @param entries all entries, with the marks of those removed before
 * @param readings lines of the reader log
 * @param keyDestroyed false when nothing had ever been sealed
 */
public record ErasureReceipt(Instant at, int entries, int drafts, int readings, boolean keyDestroyed) {

    /** How long the last backup with a key that is gone may live (policy T16). */
    public static final Period BACKUPS_LAST = Period.ofDays(30);

    public int items() {
        return entries + drafts + readings;
    }

    /** From this day on no backup is left in which it could be read. */
    public LocalDate backupsGoneOn() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plus(BACKUPS_LAST);
    }
}

package dev.waymark.vault;

import java.time.Instant;

/**
 * What was erased of one owner, to be shown to the employee and kept nowhere.
 *
 * @param entries all entries, with the marks of those removed before
 * @param readings lines of the reader log
 * @param keyDestroyed false when nothing had ever been sealed
 */
public record ErasureReceipt(Instant at, int entries, int drafts, int readings, boolean keyDestroyed) {

    public int items() {
        return entries + drafts + readings;
    }
}

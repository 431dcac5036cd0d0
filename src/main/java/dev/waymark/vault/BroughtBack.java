package dev.waymark.vault;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is here again although it had been erased.
 *
 * @param owners as a whole, with the day on which each was erased
 * @param entries single ones that had been taken out, by their owner
 */
public record BroughtBack(Map<Owner, LocalDate> owners, Map<Owner, Set<EntryId>> entries) {

    static BroughtBack nothing() {
        return new BroughtBack(Map.of(), Map.of());
    }
}

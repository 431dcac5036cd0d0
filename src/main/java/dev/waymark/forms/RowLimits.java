package dev.waymark.forms;

import java.util.List;

/** How many rows a list takes, and how many of them may be ticked. */
record RowLimits(RepeatingRows rows) {

    void check(List<Object> kept, Reception reception) {
        if (!rows.fixed() && kept.size() < rows.minRows()) {
            reception.reject("forms.tooFewRows", rows.minRows());
        }
        if (!rows.fixed() && kept.size() > rows.maxRows()) {
            reception.reject("forms.tooManyRows", rows.maxRows());
        }
        rows.atMost()
                .filter(most -> ticked(kept, most.key()) > most.limit())
                .ifPresent(most -> reception.reject("forms.tooManyTicked", most.limit()));
    }

    private static long ticked(List<Object> kept, String key) {
        return kept.stream()
                .filter(row -> Boolean.TRUE.equals(JsonTree.object(row).get(key)))
                .count();
    }
}

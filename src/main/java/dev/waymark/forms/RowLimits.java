package dev.waymark.forms;

import java.util.List;

/** How many rows a list takes, and how many of them may be ticked, and which answer may be there once only. */
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
        rows.distinct().filter(key -> repeats(kept, key)).ifPresent(key -> reception.reject("forms.twice"));
    }

    private boolean repeats(List<Object> kept, String key) {
        var answers = kept.stream()
                .flatMap(row -> JsonTree.find(JsonTree.object(row), key).stream())
                .toList();
        return answers.stream().distinct().count() < answers.size();
    }

    private static long ticked(List<Object> kept, String key) {
        return kept.stream()
                .filter(row -> Boolean.TRUE.equals(JsonTree.object(row).get(key)))
                .count();
    }
}

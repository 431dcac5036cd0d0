package dev.waymark.proof;

import java.util.List;
import java.util.stream.Stream;

/** One way to damage the shipped release, and the rule that names it; several edits where one is not enough. */
record Mutant(Rule rule, String what, List<Edit> edits) {

    record Edit(String file, String pattern, String replacement) {}

    static Mutant of(Rule rule, String what, String file, String pattern, String replacement) {
        return new Mutant(rule, what, List.of(new Edit(file, pattern, replacement)));
    }

    Mutant and(String file, String pattern, String replacement) {
        return new Mutant(
                rule,
                what,
                Stream.concat(edits.stream(), Stream.of(new Edit(file, pattern, replacement)))
                        .toList());
    }

    Proof prove() {
        var release = new Shipped();
        edits.forEach(edit -> release.with(edit.file(), edit.pattern(), edit.replacement()));
        return release.prove();
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(rule, what);
    }
}

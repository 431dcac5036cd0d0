package dev.waymark.engine;

import dev.waymark.proof.Proof;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Verdict;
import java.util.stream.Collectors;

/** The files break a rule, or it cannot be proven that they do not; nothing was released. */
public final class NotProven extends RuntimeException {

    private final transient Proof proof;

    public NotProven(Proof proof) {
        super("The release is not proven: " + brokenRules(proof));
        this.proof = proof;
    }

    public Proof proof() {
        return proof;
    }

    private static String brokenRules(Proof proof) {
        return proof.rules().stream()
                .filter(rule -> rule.verdict() != Verdict.PROVEN)
                .map(NotProven::inWords)
                .collect(Collectors.joining("; "));
    }

    private static String inWords(RuleResult broken) {
        return "%s (%s): %s".formatted(broken.rule(), broken.rule().title(), broken.message());
    }
}

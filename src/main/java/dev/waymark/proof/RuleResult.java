package dev.waymark.proof;

import java.util.List;

/**
 * Whether one rule holds; if not, what could happen to a person, and the shortest way there.
 *
 * @param message in plain words; empty when the rule holds
 * @param situation the elements that people are at in the end
 */
public record RuleResult(Rule rule, Verdict verdict, String message, List<PathStep> path, List<PathStep> situation) {

    public RuleResult {
        path = List.copyOf(path);
        situation = List.copyOf(situation);
    }

    /** Unless it is broken already, the first finding about it breaks it. */
    RuleResult with(List<Finding> others) {
        return verdict == Verdict.VIOLATED
                ? this
                : others.stream()
                        .filter(finding -> finding.rule() == rule)
                        .findFirst()
                        .map(Results::of)
                        .orElse(this);
    }

    static RuleResult holds(Rule rule) {
        return new RuleResult(rule, Verdict.PROVEN, "", List.of(), List.of());
    }

    static RuleResult open(Rule rule, String why) {
        return new RuleResult(rule, Verdict.UNPROVEN, why, List.of(), List.of());
    }
}

package dev.waymark.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What findings mean for the rules. */
final class Results {

    /** Rules that are about how something is written, not about where it leads. */
    private static final Set<Rule> WRITTEN = EnumSet.of(Rule.R5, Rule.R6, Rule.R7, Rule.R8, Rule.R10, Rule.R13);

    private Results() {}

    static boolean needsExploration(Rule rule) {
        return !WRITTEN.contains(rule);
    }

    /** Whether a result is about this file; what is open is about all of them. */
    static boolean concerns(RuleResult result, String file) {
        return result.path().isEmpty()
                || result.path().stream().anyMatch(step -> step.file().equals(file));
    }

    static RuleResult of(Finding finding) {
        var at = new PathStep(finding.file(), finding.element(), finding.element(), PathStep.What.BEGINS);
        return new RuleResult(finding.rule(), Verdict.VIOLATED, finding.message(), List.of(at), List.of());
    }
}

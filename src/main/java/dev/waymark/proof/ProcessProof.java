package dev.waymark.proof;

import java.util.List;

/**
 * What was found about one process, or about a file that has none.
 *
 * @param process the id of the process; empty for forms and for files that cannot be read
 * @param states how many situations were examined
 */
public record ProcessProof(
        String file,
        String process,
        Verdict verdict,
        Soundness properties,
        List<RuleResult> rules,
        List<Finding> findings,
        int states,
        long millis) {

    public ProcessProof {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}

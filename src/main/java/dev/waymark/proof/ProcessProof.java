package dev.waymark.proof;

import java.util.List;
import java.util.stream.Stream;

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

    ProcessProof with(List<Finding> others) {
        var here = Stream.concat(findings.stream(), others.stream().filter(finding -> finding.file()
                        .equals(file)))
                .toList();
        var found = here.size() > findings.size();
        return new ProcessProof(
                file,
                process,
                found ? verdict.and(Verdict.VIOLATED) : verdict,
                properties,
                rules.stream().map(rule -> rule.with(others)).toList(),
                here,
                states,
                millis);
    }
}

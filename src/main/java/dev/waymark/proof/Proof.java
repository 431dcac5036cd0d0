package dev.waymark.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found about a release, rule by rule.
 *
 * @param hash SHA-256 over the names and bytes of all files: what was proven is what runs
 */
public record Proof(
        String hash, List<RuleResult> rules, List<ProcessProof> processes, Legend legend, int states, long millis) {

    public Proof {
        rules = List.copyOf(rules);
        processes = List.copyOf(processes);
    }

    /** The same proof with what somebody else found in the files; the rules that it breaks do not hold any more. */
    public Proof with(List<Finding> others) {
        return new Proof(
                hash,
                rules.stream().map(rule -> rule.with(others)).toList(),
                processes.stream().map(process -> process.with(others)).toList(),
                legend,
                states,
                millis);
    }

    public Verdict verdict() {
        var verdict = Verdict.PROVEN;
        for (ProcessProof process : processes) {
            verdict = verdict.and(process.verdict());
        }
        for (RuleResult rule : rules) {
            verdict = verdict.and(rule.verdict());
        }
        return verdict;
    }

    public boolean allowsRelease() {
        return verdict() == Verdict.PROVEN;
    }

    public Optional<RuleResult> find(Rule rule) {
        return rules.stream().filter(result -> result.rule() == rule).findFirst();
    }

    /** All of it, one JSON object for each process on a line, as the command line prints it. */
    public String inJson() {
        return processes.stream().map(ProofAsJson::line).collect(Collectors.joining("\n"));
    }

    public List<Finding> findings() {
        return processes.stream()
                .flatMap(process -> process.findings().stream())
                .toList();
    }
}

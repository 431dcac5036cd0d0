package dev.waymark.proof;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what was found for people at a terminal. */
final class ProofInWords {

    private final PrintStream out;

    ProofInWords(PrintStream out) {
        this.out = out;
    }

    void print(Proof proof) {
        proof.processes().forEach(this::findings);
        for (RuleResult rule : proof.rules()) {
            out.printf(
                    "%-4s %-22s %s%n",
                    rule.rule(), rule.rule().title(), rule.verdict().word());
            explain(rule);
        }
        out.printf(
                "%s: %d situations examined in %d ms, release %s%n",
                proof.verdict().word(),
                proof.states(),
                proof.millis(),
                proof.hash().substring(0, 16));
    }

    void print(ProcessProof process) {
        var soundness = process.properties();
        out.printf(
                "%s %s: %s; safe %s, option to complete %s, proper completion %s, no dead activities %s; %d situations, %d ms%n",
                process.file(),
                process.process(),
                process.verdict().word(),
                answer(soundness.safe()),
                answer(soundness.optionToComplete()),
                answer(soundness.properCompletion()),
                answer(soundness.noDeadActivities()),
                process.states(),
                process.millis());
        process.rules().forEach(this::explain);
        findings(process);
    }

    private void findings(ProcessProof process) {
        for (Finding finding : process.findings()) {
            out.printf(
                    "%s line %d %s [%s %s] %s%n",
                    finding.file(),
                    finding.line(),
                    finding.element(),
                    finding.rule(),
                    finding.code(),
                    finding.message());
        }
    }

    private void explain(RuleResult rule) {
        if (rule.verdict() == Verdict.PROVEN) {
            return;
        }
        out.println("       " + Sentence.in(Locale.ENGLISH, rule.message()));
        line("       how: ", rule.path());
        line("       then: ", rule.situation());
        if (rule.verdict() == Verdict.VIOLATED) {
            out.println("       mend: " + rule.rule().mend());
        }
    }

    /** What has no name, and what is passed twice in a row, tells nobody anything. */
    private void line(String begin, List<PathStep> steps) {
        var names = new ArrayList<String>();
        for (PathStep step : steps) {
            var known = !names.isEmpty() && names.get(names.size() - 1).equals(step.name());
            if (!known && !step.name().equals(step.element())) {
                names.add(step.name());
            }
        }
        if (!names.isEmpty()) {
            out.println(begin + String.join(" → ", names));
        }
    }

    private static String answer(Optional<Boolean> known) {
        return known.map(yes -> yes ? "yes" : "no").orElse("not proven");
    }
}

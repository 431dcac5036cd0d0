package dev.waymark.modeling.check;

import dev.waymark.modeling.DraftId;
import dev.waymark.proof.Finding;
import dev.waymark.proof.PathStep;
import dev.waymark.proof.Proof;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found about one version of a draft.
 *
 * @param version the version of the draft that it holds for
 */
public record DraftProof(DraftId draft, long version, Proof proof) {

    /** Whether it is about an earlier version of the same draft: two may be proven at once, and the later be done first. */
    public boolean isOlderThan(DraftProof other) {
        return draft.equals(other.draft) && version < other.version;
    }

    /** Everything that keeps the draft from being released, what is written wrongly first. */
    public List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        proof.findings().forEach(finding -> remarks.add(of(finding)));
        proof.rules().stream()
                .filter(result -> result.verdict() == Verdict.VIOLATED)
                .filter(result -> remarks.stream().noneMatch(remark -> saysTheSame(remark, result)))
                .forEach(result -> remarks.add(of(result)));
        return remarks;
    }

    private static boolean saysTheSame(Remark remark, RuleResult result) {
        return result.path().size() <= 1 && remark.message().equals(result.message());
    }

    private static Remark of(Finding finding) {
        return new Remark(
                finding.rule(),
                finding.code(),
                finding.message(),
                finding.file(),
                finding.element(),
                finding.line(),
                List.of(),
                List.of());
    }

    private static Remark of(RuleResult result) {
        var path = result.path();
        var last = path.isEmpty() ? new PathStep("", "", "", PathStep.What.HAPPENS) : path.get(path.size() - 1);
        return new Remark(
                result.rule(), "", result.message(), last.file(), last.element(), 0, path, result.situation());
    }
}

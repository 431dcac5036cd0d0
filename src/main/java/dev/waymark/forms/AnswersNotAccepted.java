package dev.waymark.forms;

import java.util.List;

/** The answers break rules of the form; each finding says which. Nothing of what was answered is in here. */
public class AnswersNotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerFinding> findings;

    public AnswersNotAccepted(List<AnswerFinding> findings) {
        super("%d answers are not accepted by the form".formatted(findings.size()));
        this.findings = List.copyOf(findings);
    }

    public List<AnswerFinding> findings() {
        return findings;
    }
}

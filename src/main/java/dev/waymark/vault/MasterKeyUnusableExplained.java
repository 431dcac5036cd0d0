package dev.waymark.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts the application the situation and the remedy instead of a stack trace. */
class MasterKeyUnusableExplained extends AbstractFailureAnalyzer<MasterKeyUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyUnusable cause) {
        return new FailureAnalysis(cause.situation(), cause.remedy(), cause);
    }
}

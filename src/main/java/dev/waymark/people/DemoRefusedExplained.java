package dev.waymark.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells on the console what to do about a refused demo, instead of a stack trace. */
class DemoRefusedExplained extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoRefused refused) {
        return new FailureAnalysis("Demo mode was asked for on a database elsewhere.", refused.getMessage(), refused);
    }
}

package dev.waymark.forms;

import java.util.List;

/** Where one answer is checked: what is known there, and where findings about it go. */
public final class Reception {

    private final String path;
    private final Scope scope;
    private final List<AnswerFinding> findings;

    Reception(String path, Scope scope, List<AnswerFinding> findings) {
        this.path = path;
        this.scope = scope;
        this.findings = findings;
    }

    Scope scope() {
        return scope;
    }

    void reject(String messageKey, Object... arguments) {
        findings.add(new AnswerFinding(path, messageKey, List.of(arguments)));
    }
}

package dev.waymark.forms;

import java.util.List;
import java.util.Optional;

/** What came of reading a form file: the form, unless the file could not be read at all, and what is wrong with it. */
public record FormReading(Optional<Form> form, List<FormFinding> findings) {

    public FormReading {
        findings = List.copyOf(findings);
    }

    static FormReading unreadable(String path, String message) {
        return new FormReading(Optional.empty(), List.of(new FormFinding(path, message)));
    }

    /** Whether there is a form at all, however flawed. */
    public boolean readable() {
        return form.isPresent();
    }

    /** Whether the form may be released. */
    public boolean valid() {
        return readable() && findings.isEmpty();
    }

    /** The form, with whatever it says that could be understood. */
    public Form require() {
        return form.orElseThrow(() -> new IllegalStateException("The form file cannot be read: " + findings));
    }
}

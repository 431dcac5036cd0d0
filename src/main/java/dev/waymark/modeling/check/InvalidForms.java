package dev.waymark.modeling.check;

import dev.waymark.forms.Form;
import dev.waymark.proof.Finding;
import dev.waymark.proof.Proof;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import java.util.Collection;
import java.util.stream.Stream;

/** Forms that Waymark could not show as they are written: whatever the proof says about them, they are not released. */
final class InvalidForms {

    private static final String INVALID = "Waymark cannot show this form as it is written; opening it tells why";

    private InvalidForms() {}

    static Proof addedTo(Proof proof, Collection<ReleaseFile> files) {
        return proof.with(files.stream()
                .filter(file -> file.name().endsWith(".form"))
                .flatMap(InvalidForms::findings)
                .toList());
    }

    private static Stream<Finding> findings(ReleaseFile form) {
        return Form.read(form.content()).findings().stream()
                .map(found -> new Finding(Rule.R10, "invalid", form.name(), found.path(), 0, INVALID, false));
    }
}

package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.FormField;
import dev.waymark.proof.reading.FormFile;
import java.util.List;

/** R10: what is private becomes shared by an answer of the employee that says so, and by nothing else. */
final class SharingRule {

    private static final String ALREADY_SHARED = "item.shared";

    private final FormFile form;
    private final Findings findings;

    SharingRule(FormFile form, Findings findings) {
        this.form = form;
        this.findings = findings;
    }

    void check(FormField field) {
        var when = field.listed("sharedWhen");
        var by = field.property("sharedBy");
        if (when.isEmpty()) {
            return;
        }
        var kind = field.property("entry");
        var allowed = EntryKinds.mayBeShared(kind, by, when);
        if (!allowed || !by.isEmpty() && !by.equals(ALREADY_SHARED) && !isChosen(field, by, when)) {
            findings.add(Rule.R10, "shared", field.key(), "This would be shared without the employee choosing so");
        }
    }

    /** The answer beside it is a real choice: something else can be said, and nothing is shared until it is. */
    private boolean isChosen(FormField field, String by, List<String> when) {
        var rows = field.isList() ? field.rows() : field.list();
        var answers = form.fields().stream()
                .filter(other -> other.list().equals(rows) && other.key().equals(by))
                .toList();
        return answers.size() == 1
                && answers.get(0).type().equals("radio")
                && answers.get(0).options().stream().anyMatch(option -> !when.contains(option))
                && (EntryKinds.isSharedBeforehand(field.property("entry"))
                        || !when.contains(answers.get(0).beforehand()));
    }
}

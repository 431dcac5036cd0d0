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

    /** The answer beside it, or else outside of all lists, is a real choice: something else can be said, and until then nothing is shared. */
    private boolean isChosen(FormField field, String by, List<String> when) {
        var beside = answers(field.isList() ? field.rows() : field.list(), by);
        var answers = beside.isEmpty() ? answers(List.of(), by) : beside;
        return answers.size() == 1
                && answers.get(0).type().equals("radio")
                && answers.get(0).options().stream().anyMatch(option -> !when.contains(option))
                && (EntryKinds.isSharedBeforehand(field.property("entry"))
                        || !when.contains(answers.get(0).beforehand()));
    }

    private List<FormField> answers(List<String> rows, String key) {
        return form.fields().stream()
                .filter(other -> other.list().equals(rows) && other.key().equals(key))
                .toList();
    }
}

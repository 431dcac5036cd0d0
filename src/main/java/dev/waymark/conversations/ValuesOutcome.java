package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Section;
import org.springframework.stereotype.Component;

/** The employee's word on the values that the manager heard (F08): keep, reword, remove; and who sees the list. */
@Component
class ValuesOutcome implements Outcome {

    static final String VALUE = "VALUE";

    private final Entries entries;

    ValuesOutcome(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String form() {
        return "valuesCheck";
    }

    @Override
    public void apply(Submission submission) {
        submission.answers().rows("items").forEach(row -> decide(submission, row));
        if (submission
                .answers()
                .text("shareList")
                .filter("KEEP_PRIVATE"::equals)
                .isPresent()) {
            keepPrivate(submission);
        }
    }

    private void decide(Submission submission, Answers row) {
        var value = row.text("_id").map(EntryId::new);
        var decision = row.text("decision").orElse("KEEP");
        if (value.isEmpty()
                || entries.find(submission.owner(), value.get(), submission.by())
                        .isEmpty()) {
            return;
        }
        if (decision.equals("REMOVE")) {
            entries.remove(submission.owner(), value.get(), submission.by());
        } else if (decision.equals("REWORD")) {
            var reworded = Answers.none()
                    .with("name", row.text("name").orElse(""))
                    .with("heard", row.text("text").orElse(null));
            entries.revise(submission.owner(), value.get(), new Content(reworded.toJson()), submission.by());
        }
    }

    /** The finished list becomes the employee's alone, also what the manager wrote into it. */
    private void keepPrivate(Submission submission) {
        entries.outline(submission.owner(), submission.by(), Section.ofKinds(VALUE, VALUE))
                .forEach(entry -> entries.unshare(submission.owner(), entry.id(), submission.by()));
    }
}

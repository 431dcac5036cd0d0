package dev.waymark.conversations.tasks;

import static java.util.stream.Collectors.toSet;

import dev.waymark.conversations.removal.AskToForget;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.forms.Answers;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The employee's word on the values that the manager heard (F08): keep, reword, remove; and who sees the list. Of what is
 * taken out or back the manager is told as of anything else (W4), and asked to forget what they know (T-19).
 */
@Component
class ValuesOutcome implements Outcome {

    static final String VALUE = "VALUE";

    private final Entries entries;
    private final Uproot uproot;
    private final AskToForget askToForget;

    ValuesOutcome(Entries entries, Uproot uproot, AskToForget askToForget) {
        this.entries = entries;
        this.uproot = uproot;
        this.askToForget = askToForget;
    }

    @Override
    public String form() {
        return "valuesCheck";
    }

    @Override
    public void apply(Submission submission) {
        submission.answers().rows("items").forEach(row -> reword(submission, row));
        var gone = new ArrayList<>(remove(submission));
        if (submission
                .answers()
                .text("shareList")
                .filter("KEEP_PRIVATE"::equals)
                .isPresent()) {
            gone.addAll(keepPrivate(submission));
        }
        askToForget.ask(submission.conversation(), gone);
    }

    private void reword(Submission submission, Answers row) {
        var reworded = Answers.none()
                .with("name", row.text("name").orElse(""))
                .with("heard", row.text("text").orElse(null));
        row.text("_id")
                .filter(id -> decision(row).equals("REWORD") && isThere(submission, id))
                .ifPresent(id -> entries.revise(
                        submission.owner(), new EntryId(id), new Content(reworded.toJson()), submission.by()));
    }

    /** Taken out like anything else about the employee. */
    private List<EntryOutline> remove(Submission submission) {
        var ids = submission.answers().rows("items").stream()
                .filter(row -> decision(row).equals("REMOVE"))
                .flatMap(row -> row.text("_id").stream())
                .filter(id -> isThere(submission, id))
                .collect(toSet());
        return ids.isEmpty() ? List.of() : uproot.remove(submission.conversation(), ids);
    }

    private boolean isThere(Submission submission, String id) {
        return entries.find(submission.owner(), new EntryId(id), submission.by())
                .isPresent();
    }

    private static String decision(Answers row) {
        return row.text("decision").orElse("KEEP");
    }

    /** The finished list becomes the employee's alone, also what the manager wrote into it; answers what was shared before. */
    private List<EntryOutline> keepPrivate(Submission submission) {
        var shared = entries.outline(submission.owner(), submission.by(), Section.ofKinds(VALUE, VALUE)).stream()
                .filter(entry -> entry.visibility() == Visibility.SHARED)
                .toList();
        shared.forEach(entry -> entries.unshare(submission.owner(), entry.id(), submission.by()));
        return shared;
    }
}

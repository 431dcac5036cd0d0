package dev.waymark.conversations.newer;

import dev.waymark.engine.ChangeNote;
import dev.waymark.forms.Option;
import dev.waymark.forms.Wording;
import dev.waymark.proof.Difference;
import dev.waymark.proof.Sentence;
import dev.waymark.shared.Stage;
import java.util.List;
import java.util.Optional;

/**
 * A process that came after the one a conversation runs on, as its employee looks at it.
 *
 * @param release its number
 * @param words what HR says about it
 * @param whyNot why this conversation stays for now where it is; empty if it can move
 * @param asked the parts to say yes or no to afresh; none where nothing concerns the employee
 */
public record NewerProcess(
        int release, ChangeNote words, List<Difference> differences, Optional<Sentence> whyNot, List<Asked> asked) {

    /** A part that lies ahead or is under way, with the answers that the form of the choice offers. */
    public record Asked(Stage stage, Wording name, List<Option> answers) {}
}

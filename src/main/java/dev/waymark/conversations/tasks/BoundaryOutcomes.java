package dev.waymark.conversations.tasks;

import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.boundaries.BoundaryBook;
import dev.waymark.forms.Answers;
import dev.waymark.vault.Entries;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Topics that are closed while something else is filled in: with the choice (F04), with the preparation (F05). */
@Configuration(proxyBeanMethods = false)
class BoundaryOutcomes {

    /** The kind under which the choice lists closed topics; they are kept with the person, not with the conversation. */
    static final String LISTED = "BOUNDARY";

    private final BoundaryBook book;

    BoundaryOutcomes(BoundaryBook book) {
        this.book = book;
    }

    /** F04; called once the conversation is on, or is not going to be. */
    void closeListed(Submission submission) {
        submission.answers().rows("boundaries").forEach(row -> {
            var boundary = book.close(
                    submission.by(),
                    Boundary.label(row.text("label").orElse("")),
                    row.text("rule").map(Rule::valueOf).orElse(Rule.NEVER_RAISE));
            if (row.checked("tell") && submission.conversation().isShownToManager()) {
                book.tell(submission.conversation(), boundary.value(), Optional.empty());
            }
        });
    }

    /** F05: what became a boundary no longer stands in the preparation. */
    @Bean
    Outcome prepareStory(Entries entries) {
        return new NamedOutcome("storyPrep", submission -> submission.kept().forEach(kept -> {
            var content = Answers.ofJson(kept.entry().content());
            if (kept.entry().kind().equals("OFF_LIMITS") && content.checked("close")) {
                book.close(submission.by(), Boundary.label(content.text("topic").orElse("")), Rule.NEVER_RAISE);
                entries.remove(submission.owner(), kept.id(), submission.by());
            }
        }));
    }
}

package dev.waymark.conversations.tasks;

import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanAction.Progress;
import dev.waymark.conversations.PlanActions;
import dev.waymark.forms.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the quarterly looks back mean for the plan (F15, F16): each side says how far its own actions have come. */
@Configuration(proxyBeanMethods = false)
class ReviewOutcomes {

    private final PlanActions actions;

    ReviewOutcomes(PlanActions actions) {
        this.actions = actions;
    }

    @Bean
    Outcome lookAtPlan() {
        return new NamedOutcome("reviewEmployee", submission -> {
            submission.answers().rows("items").forEach(row -> move(submission, row));
            var next = submission.answers().text("next").orElse("");
            if (next.equals("SKIP_QUARTER")) {
                submission.conversation().series().missReview();
                return;
            }
            submission.conversation().series().reviewed();
            if (next.equals("ADJUST")) {
                submission.conversation().adjustPlan();
            }
        });
    }

    @Bean
    Outcome lookAtCommitments() {
        return new NamedOutcome(
                "reviewManager",
                submission -> submission.answers().rows("items").forEach(row -> {
                    if (isCommitment(row)) {
                        move(submission, row);
                    }
                }));
    }

    /** F24: the number is counted apart from everything else. */
    @Bean
    Outcome chooseWhatIsNext(Usefulness usefulness) {
        return new NamedOutcome("next", submission -> submission
                .answers()
                .text("useful")
                .map(Integer::parseInt)
                .ifPresent(usefulness::count));
    }

    @Bean
    Outcome goOnOrFinish() {
        return new NamedOutcome(
                "goOn", submission -> submission.conversation().series().reviewed());
    }

    private boolean isCommitment(Answers row) {
        return row.text("_id")
                .flatMap(actions::findById)
                .filter(PlanAction::isCommitmentOfManager)
                .isPresent();
    }

    private void move(Submission submission, Answers row) {
        row.text("_id")
                .flatMap(actions::findById)
                .filter(action ->
                        action.conversation().equals(submission.conversation().id()))
                .ifPresent(action -> {
                    row.text("status").map(Progress::valueOf).ifPresent(action::move);
                    row.date("newBy").ifPresent(action::postpone);
                });
    }
}

package dev.waymark.conversations;

import static java.util.Comparator.comparing;

import dev.waymark.shared.Stage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is settled about a conversation: what is offered, what the employee takes part in, and what forms decided. */
@Embeddable
public class Series {

    private static final String REVIEW_FORM = "reviewEmployee";

    @ElementCollection
    @CollectionTable(name = "offered_stage", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "stage")
    private List<Stage> offered = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stage_choice", joinColumns = @JoinColumn(name = "conversation_id"))
    private List<Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision", joinColumns = @JoinColumn(name = "conversation_id"))
    private List<Decision> decisions = new ArrayList<>();

    @Column(name = "missed_reviews")
    private int missedReviews;

    protected Series() {}

    Series(List<Stage> offered) {
        this.offered.addAll(offered);
    }

    /** Keeps which stages the employee takes part in; all others leave no trace (F04). */
    public void choose(Map<Stage, Mode> parts, Instant now) {
        choices.removeIf(choice -> !choice.done());
        parts.forEach((stage, mode) -> switchOn(stage, mode, now));
    }

    /** Takes part in a stage from now on, also in one that was not chosen or was left out before. */
    public void switchOn(Stage stage, Mode mode, Instant now) {
        choices.removeIf(choice -> choice.stage().equals(stage));
        choices.add(new Choice(stage, mode, now, false));
    }

    /** Leaves a stage out from now on; leaving it out twice is the same as once. Without a plan there is nothing to review. */
    public void leaveOut(Stage stage) {
        choices.removeIf(choice -> choice.stage().equals(stage));
        if (stage.equals(Stage.PLAN)) {
            choices.removeIf(choice -> choice.stage().equals(Stage.REVIEW));
        }
    }

    public void talkOnly(Stage stage) {
        choices.replaceAll(choice -> choice.stage().equals(stage) ? choice.inMode(Mode.TALK_ONLY) : choice);
    }

    /** Done for this series; quarterly looks back never are. */
    void finish(Stage stage) {
        choices.replaceAll(
                choice -> choice.stage().equals(stage) && !stage.equals(Stage.REVIEW) ? choice.finished() : choice);
    }

    void takeUpAgain(Stage stage) {
        choices.replaceAll(choice -> choice.stage().equals(stage) ? choice.ahead() : choice);
    }

    void beginAgain() {
        choices.clear();
        decisions.clear();
        missedReviews = 0;
    }

    /** Only the last answer counts. */
    void decide(Decision made) {
        decisions.removeIf(decision -> decision.isAbout(made.form(), made.field()));
        decisions.add(made);
    }

    String decisionOn(String form, String field) {
        return decisions.stream()
                .filter(decision -> decision.isAbout(form, field))
                .map(Decision::answer)
                .findFirst()
                .orElse("");
    }

    /** Left out by saying so or by saying nothing is the same; what was decided about another quarter is over with it. */
    public void missReview() {
        missedReviews++;
        decisions.removeIf(decision -> decision.form().equals(REVIEW_FORM));
    }

    public void reviewed() {
        missedReviews = 0;
    }

    public boolean hasMissedTwice() {
        return missedReviews >= 2;
    }

    int missedReviews() {
        return missedReviews;
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    Optional<Choice> choiceOf(Stage stage) {
        return choices.stream().filter(choice -> choice.stage().equals(stage)).findFirst();
    }

    List<Choice> choices() {
        return choices.stream().sorted(comparing(Choice::stage, Stage.IN_ORDER)).toList();
    }

    public List<Stage> offered() {
        return List.copyOf(offered);
    }
}

package dev.waymark.conversations;

import static java.util.Comparator.comparing;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One career conversation between an employee and their manager, from invitation to the end of its horizon. */
@Entity
public class Conversation {

    @Id
    private String id;

    @Column(name = "employee_id")
    private PersonId employee;

    @Column(name = "manager_id")
    private PersonId manager;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean begunByEmployee;

    /** The employee wants to hear nothing of the invitation; a no and a stopped reminder are stored alike. */
    private boolean quiet;

    private Instant begunAt;

    private @Nullable LocalDate pausedUntil;

    /** From when on the manager can be asked again, as they answered to a request. */
    private @Nullable LocalDate askAgainOn;

    /** From which week on the manager has time for the first talk. */
    private @Nullable LocalDate firstWeek;
    /** Since when it is the employee's alone. */
    private @Nullable LocalDate archivedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stage_choice", joinColumns = @JoinColumn(name = "conversation_id"))
    private List<Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "offered_stage", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "stage")
    private List<Stage> offered = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision", joinColumns = @JoinColumn(name = "conversation_id"))
    private List<Decision> decisions = new ArrayList<>();

    @Embedded
    private Talk talk = new Talk(60);

    @Embedded
    private PlanCourse plan = new PlanCourse();

    private boolean discreetCalendar = true;

    private int missedReviews;

    @Version
    private long version;

    protected Conversation() {}

    private Conversation(PersonId employee, PersonId manager, State state, Instant now) {
        this.id = ConversationId.create().value();
        this.employee = employee;
        this.manager = manager;
        this.state = state;
        this.begunAt = now;
        this.begunByEmployee = state == State.REQUESTED;
    }

    /** The manager invites; what they offer is what the employee can choose from (F01). */
    static Conversation invite(PersonId manager, PersonId employee, List<Stage> offered, int minutes, Instant now) {
        var conversation = new Conversation(employee, manager, State.INVITED, now);
        conversation.offered.addAll(offered);
        conversation.talk = new Talk(minutes);
        return conversation;
    }

    /** The employee asks, and has chosen by asking (F02). */
    static Conversation ask(
            PersonId employee, PersonId manager, List<Stage> offered, Map<Stage, Mode> parts, Instant now) {
        var conversation = new Conversation(employee, manager, State.REQUESTED, now);
        conversation.offered.addAll(offered);
        parts.forEach((stage, mode) -> conversation.choices.add(new Choice(stage, mode, now, false)));
        return conversation;
    }

    /** The manager has no time for a talk before this day (F01). */
    void beginNotBefore(LocalDate day) {
        firstWeek = day;
    }

    /** Keeps which stages the employee takes part in; all others leave no trace (F04). */
    void choose(Map<Stage, Mode> parts, Instant now) {
        choices.removeIf(choice -> !choice.done());
        parts.forEach((stage, mode) -> switchOn(stage, mode, now));
    }

    /** The manager takes the request, or the employee has chosen: the conversation is on. */
    void begin() {
        if (state == State.INVITED || state == State.REQUESTED) {
            state = State.ACTIVE;
            quiet = false;
        }
    }

    /** The manager would rather begin later; nobody is asked anything before that day (F03). */
    void askAgainOn(LocalDate day) {
        askAgainOn = day;
    }

    /** The manager accepts before the employee composed the series: the choice is asked like after an invitation. */
    void invited() {
        state = State.INVITED;
    }

    /** Stops reminders and takes the invitation out of the way until it ends by itself; it can still be opened. */
    void keepQuiet() {
        if (state != State.INVITED) {
            throw new NotPossibleNow();
        }
        quiet = true;
    }

    /** Takes part in a stage from now on, also in one that was not chosen or was left out before. */
    void switchOn(Stage stage, Mode mode, Instant now) {
        choices.removeIf(choice -> choice.stage().equals(stage));
        choices.add(new Choice(stage, mode, now, false));
    }

    /** Leaves a stage out from now on; leaving it out twice is the same as once. Without a plan there is nothing to review. */
    void leaveOut(Stage stage) {
        choices.removeIf(choice -> choice.stage().equals(stage));
        if (stage.equals(Stage.PLAN)) {
            choices.removeIf(choice -> choice.stage().equals(Stage.REVIEW));
        }
    }

    void talkOnly(Stage stage) {
        choices.replaceAll(choice -> choice.stage().equals(stage) ? choice.inMode(Mode.TALK_ONLY) : choice);
    }

    /** This stage is done for this series; quarterly looks back never are. Its talk is over, and the next stage has none. */
    void finish(Stage stage) {
        choices.replaceAll(
                choice -> choice.stage().equals(stage) && !stage.equals(Stage.REVIEW) ? choice.finished() : choice);
        beginTalk();
    }

    void pause(@Nullable LocalDate until) {
        requireRunning();
        state = State.PAUSED;
        pausedUntil = until;
    }

    void resume() {
        if (state == State.PAUSED) {
            state = State.ACTIVE;
            pausedUntil = null;
        }
    }

    void freeze() {
        state = State.ON_HOLD;
        pausedUntil = null;
    }

    /** Becomes the employee's alone: there is no other side any more. */
    void archive(LocalDate today) {
        state = State.ARCHIVED;
        archivedOn = today;
    }

    /** The plan is to be drafted again; what stands stays until the new one is published (F15). */
    void adjustPlan() {
        choices.replaceAll(choice -> choice.stage().equals(Stage.PLAN) ? choice.ahead() : choice);
        plan.beginAgain();
    }

    void complete() {
        state = State.COMPLETED;
    }

    /** Starts a new series with the same two people; everything is chosen afresh. */
    void renew() {
        choices.clear();
        decisions.clear();
        plan = new PlanCourse();
        missedReviews = 0;
        state = State.INVITED;
    }

    void decide(String form, String field, String answer) {
        decisions.removeIf(decision -> decision.isAbout(form, field));
        decisions.add(new Decision(form, field, answer));
    }

    void missReview() {
        missedReviews++;
    }

    void reviewed() {
        missedReviews = 0;
    }

    void beginTalk() {
        talk = new Talk((int) talk.length().toMinutes());
    }

    void titleCalendarDiscreetly(boolean discreet) {
        discreetCalendar = discreet;
    }

    /** Whether the employee takes part in a stage that still lies ahead or is under way. */
    public boolean includes(Stage stage) {
        return choiceOf(stage).filter(choice -> !choice.done()).isPresent();
    }

    /** Whether notes are written in a stage. */
    public boolean writes(Stage stage) {
        return choiceOf(stage).filter(choice -> choice.mode() == Mode.NOTES).isPresent();
    }

    public Optional<Choice> choiceOf(Stage stage) {
        return choices.stream().filter(choice -> choice.stage().equals(stage)).findFirst();
    }

    /** In the order in which the method offers them; HR's own come last. */
    public List<Choice> choices() {
        return choices.stream().sorted(comparing(Choice::stage, Stage.IN_ORDER)).toList();
    }

    public List<Stage> offered() {
        return List.copyOf(offered);
    }

    public String decisionOn(String form, String field) {
        return decisions.stream()
                .filter(decision -> decision.isAbout(form, field))
                .map(Decision::answer)
                .findFirst()
                .orElse("");
    }

    /** The end of the horizon, in whole months from the day the plan was published, or else from the first day. */
    public LocalDate horizonEnd() {
        return plan.horizonEnd(begunAt);
    }

    /** Whether it ever came to a choice with a yes in it. */
    boolean hasBegun() {
        return state != State.INVITED && state != State.REQUESTED;
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    int missedReviews() {
        return missedReviews;
    }

    public boolean hasMissedTwice() {
        return missedReviews >= 2;
    }

    public boolean isEmployee(PersonId person) {
        return employee.equals(person);
    }

    /** Whether somebody is the other side now; in a frozen or archived conversation nobody is. */
    public boolean isManager(PersonId person) {
        return manager.equals(person) && state != State.ON_HOLD && state != State.ARCHIVED;
    }

    /** Whether the manager sees anything of it: not while the employee chooses, and not once nobody is the other side. */
    boolean isShownToManager() {
        return state != State.INVITED && isManager(manager);
    }

    private void requireRunning() {
        if (state != State.ACTIVE && state != State.PAUSED) {
            throw new NotPossibleNow();
        }
    }

    public ConversationId id() {
        return new ConversationId(id);
    }

    public PersonId employee() {
        return employee;
    }

    public PersonId manager() {
        return manager;
    }

    public State state() {
        return state;
    }

    public boolean begunByEmployee() {
        return begunByEmployee;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    public Optional<LocalDate> askAgainOn() {
        return Optional.ofNullable(askAgainOn);
    }

    public Optional<LocalDate> firstWeek() {
        return Optional.ofNullable(firstWeek);
    }

    public Optional<LocalDate> archivedOn() {
        return Optional.ofNullable(archivedOn);
    }

    public Talk talk() {
        return talk;
    }

    public PlanCourse plan() {
        return plan;
    }

    public boolean hasDiscreetCalendar() {
        return discreetCalendar;
    }
}

package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    private @Nullable LocalDate pausedUntil;

    /** Since when it is the employee's alone. */
    private @Nullable LocalDate archivedOn;

    @Embedded
    private Beginning beginning = new Beginning();

    @Embedded
    private Series series = new Series();

    @Embedded
    private Talk talk = new Talk(60);

    @Embedded
    private PlanCourse plan = new PlanCourse();

    @Version
    private long version;

    protected Conversation() {}

    private Conversation(PersonId employee, PersonId manager, State state, Instant now) {
        this.id = ConversationId.create().value();
        this.employee = employee;
        this.manager = manager;
        this.state = state;
        this.beginning = new Beginning(now, state == State.REQUESTED);
    }

    /** The manager invites; what they offer is what the employee can choose from (F01). */
    public static Conversation invite(
            PersonId manager, PersonId employee, List<Stage> offered, int minutes, Instant now) {
        var conversation = new Conversation(employee, manager, State.INVITED, now);
        conversation.series = new Series(offered);
        conversation.talk = new Talk(minutes);
        return conversation;
    }

    /** The employee asks, and has chosen by asking (F02). */
    public static Conversation ask(
            PersonId employee, PersonId manager, List<Stage> offered, Map<Stage, Mode> parts, Instant now) {
        var conversation = new Conversation(employee, manager, State.REQUESTED, now);
        conversation.series = new Series(offered);
        conversation.series.choose(parts, now);
        return conversation;
    }

    /** The manager takes the request, or the employee has chosen: the conversation is on. */
    public void begin() {
        if (state == State.INVITED || state == State.REQUESTED) {
            state = State.ACTIVE;
            beginning.speakUp();
        }
    }

    /** The manager accepts before the employee composed the series: the choice is asked like after an invitation. */
    public void invited() {
        state = State.INVITED;
    }

    /** Stops reminders and takes the invitation out of the way until it ends by itself; it can still be opened. */
    public void keepQuiet() {
        if (state != State.INVITED) {
            throw new NotPossibleNow();
        }
        beginning.fallSilent();
    }

    /** This stage is done for this series; quarterly looks back never are. Its talk is over, and the next stage has none. */
    public void finish(Stage stage) {
        series.finish(stage);
        beginTalk();
    }

    public void pause(@Nullable LocalDate until) {
        if (state != State.ACTIVE && state != State.PAUSED) {
            throw new NotPossibleNow();
        }
        state = State.PAUSED;
        pausedUntil = until;
    }

    public void resume() {
        if (state == State.PAUSED) {
            state = State.ACTIVE;
            pausedUntil = null;
        }
    }

    public void freeze() {
        state = State.ON_HOLD;
        pausedUntil = null;
    }

    /** Becomes the employee's alone: there is no other side any more. */
    public void archive(LocalDate today) {
        state = State.ARCHIVED;
        archivedOn = today;
    }

    /** The plan is to be drafted again; what stands stays until the new one is published (F15). */
    public void adjustPlan() {
        series.takeUpAgain(Stage.PLAN);
        plan.beginAgain();
    }

    public void complete() {
        state = State.COMPLETED;
    }

    /** Starts a new series with the same two people; everything is chosen afresh. */
    public void renew() {
        series.beginAgain();
        plan = new PlanCourse();
        state = State.INVITED;
    }

    public void decide(String form, String field, String answer) {
        series.decide(new Decision(form, field, answer));
    }

    public void beginTalk() {
        talk = talk.another();
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
        return series.choiceOf(stage);
    }

    /** In the order in which the method offers them; HR's own come last. */
    public List<Choice> choices() {
        return series.choices();
    }

    public String decisionOn(String form, String field) {
        return series.decisionOn(form, field);
    }

    /** The end of the horizon, in whole months from the day the plan was published, or else from the first day. */
    public LocalDate horizonEnd() {
        return plan.horizonEnd(beginning.at());
    }

    public boolean isEmployee(PersonId person) {
        return employee.equals(person);
    }

    /** Whether somebody is the other side now; in a frozen or archived conversation nobody is. */
    public boolean isManager(PersonId person) {
        return manager.equals(person) && state.hasOtherSide();
    }

    /** Whether the manager sees anything of it: not while the employee chooses, and not once nobody is the other side. */
    public boolean isShownToManager() {
        return state != State.INVITED && isManager(manager);
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

    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    public Optional<LocalDate> archivedOn() {
        return Optional.ofNullable(archivedOn);
    }

    public Beginning beginning() {
        return beginning;
    }

    public Series series() {
        return series;
    }

    public Talk talk() {
        return talk;
    }

    public PlanCourse plan() {
        return plan;
    }
}

package dev.waymark.conversations;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Processes;
import dev.waymark.people.People;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of somebody's conversations beside what is written in them: how they stand, what was chosen, until when. */
@Service
public class KeptConversations {

    private final Conversations conversations;
    private final WaitingPeriods waitingPeriods;
    private final Processes processes;
    private final OpenTasks tasks;
    private final People people;
    private final Policies policies;

    KeptConversations(
            Conversations conversations,
            WaitingPeriods waitingPeriods,
            Processes processes,
            OpenTasks tasks,
            People people,
            Policies policies) {
        this.conversations = conversations;
        this.waitingPeriods = waitingPeriods;
        this.processes = processes;
        this.tasks = tasks;
        this.people = people;
        this.policies = policies;
    }

    /**
     * One conversation of an employee.
     *
     * @param archiveEndsOn when a conversation that is the employee's alone is erased (T14)
     * @param managerReads whether somebody else can read what is shared in it
     * @param deadlines when the timers of its process fall due, by policy, such as {@code T14}
     * @param managerWritesSince since when the manager has something to write up
     */
    public record Kept(
            ConversationId id,
            State state,
            PersonId manager,
            String managerName,
            boolean managerReads,
            boolean begunByEmployee,
            boolean quiet,
            Instant begunAt,
            Optional<LocalDate> pausedUntil,
            Optional<LocalDate> askAgainOn,
            Optional<LocalDate> firstWeek,
            Optional<LocalDate> archivedOn,
            Optional<LocalDate> archiveEndsOn,
            Optional<LocalDate> planPublishedOn,
            LocalDate horizonEnd,
            Optional<Instant> talkAt,
            List<Instant> talkTimesProposed,
            boolean discreetCalendar,
            int reviewsLeftOutInARow,
            List<Stage> offered,
            List<Choice> choices,
            List<Chosen> chosen,
            Map<String, Instant> deadlines,
            Optional<Instant> managerWritesSince) {

        /** The next day on which something becomes of it by itself, where there is one. */
        public Optional<LocalDate> nextDate() {
            return archiveEndsOn
                    .or(() -> deadline().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)))
                    .or(() -> state == State.ACTIVE ? Optional.of(horizonEnd) : Optional.empty());
        }

        private Optional<Instant> deadline() {
            return switch (state) {
                case INVITED -> Optional.ofNullable(deadlines.get("T3"));
                case REQUESTED -> Optional.ofNullable(deadlines.get("T5"));
                case ON_HOLD -> Optional.ofNullable(deadlines.get("T12"));
                case COMPLETED -> Optional.ofNullable(deadlines.get("T14"));
                case ACTIVE, PAUSED, ARCHIVED -> Optional.empty();
            };
        }
    }

    /** An option that was chosen in a form, kept because a diagram asks for it. */
    public record Chosen(String form, String field, String answer) {}

    /** Until when a manager cannot invite this employee, and what they read meanwhile. */
    public record Waiting(String managerName, LocalDate until, Optional<ReadLine> line) {}

    /** The neutral sentence that the manager reads for some time (T15). */
    public record ReadLine(Sentence sentence, LocalDate until) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId employee) {
        return conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .map(this::kept)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Waiting> waitingPeriodsOf(PersonId employee) {
        return waitingPeriods.findByPairEmployee(employee.value()).stream()
                .map(period -> new Waiting(nameOf(period.manager()), period.notBefore(), lineOf(period)))
                .toList();
    }

    private static Optional<ReadLine> lineOf(WaitingPeriod period) {
        return period.lineUntil().flatMap(until -> period.lineOn(until).map(sentence -> new ReadLine(sentence, until)));
    }

    /** In how many conversations somebody is, or was, the other side. */
    @Transactional(readOnly = true)
    public long countAsManager(PersonId person) {
        return conversations.countByManager(person);
    }

    private Kept kept(Conversation conversation) {
        return new Kept(
                conversation.id(),
                conversation.state(),
                conversation.manager(),
                nameOf(conversation.manager()),
                conversation.isManager(conversation.manager()),
                conversation.beginning().isByEmployee(),
                conversation.beginning().isQuiet(),
                conversation.beginning().at(),
                conversation.pausedUntil(),
                conversation.beginning().askAgainOn(),
                conversation.beginning().firstWeek(),
                conversation.archivedOn(),
                conversation.archivedOn().map(this::endOfArchive),
                conversation.plan().publishedOn(),
                conversation.horizonEnd(),
                conversation.talk().at(),
                conversation.talk().slots(),
                conversation.talk().isDiscreet(),
                conversation.series().missedReviews(),
                conversation.series().offered(),
                conversation.choices(),
                conversation.series().decisions().stream()
                        .map(decision -> new Chosen(decision.form(), decision.field(), decision.answer()))
                        .toList(),
                processes.deadlines(conversation.id()),
                managerWritesSince(conversation));
    }

    private LocalDate endOfArchive(LocalDate archivedOn) {
        return archivedOn.plus(policies.of(PolicyKey.ARCHIVE).lengthOn(archivedOn));
    }

    private Optional<Instant> managerWritesSince(Conversation conversation) {
        return tasks.of(conversation.id()).stream()
                .filter(task -> task.person().equals(conversation.manager())
                        && task.step().startsWith("write-up"))
                .findFirst()
                .map(OpenTask::since);
    }

    private String nameOf(PersonId person) {
        return people.require(person).name();
    }
}

package dev.waymark.conversations.overview;

import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Named;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.WaitingPeriods;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees of the conversations they are in: agreed parts and shared items, and nothing that tells of a no. */
@Service
public class TeamConversations {

    private final Conversations conversations;
    private final Policy policy;
    private final WaitingPeriods waitingPeriods;
    private final Notebook notebook;
    private final People people;
    private final Clock clock;

    TeamConversations(
            Conversations conversations,
            Policy policy,
            WaitingPeriods waitingPeriods,
            Notebook notebook,
            People people,
            Clock clock) {
        this.conversations = conversations;
        this.policy = policy;
        this.waitingPeriods = waitingPeriods;
        this.notebook = notebook;
        this.people = people;
        this.clock = clock;
    }

    /** A conversation that has an entry in the manager's list; the state of an invitation says nothing about its employee. */
    public record Line(
            ConversationId id, String employeeName, State state, List<Stage> agreed, Optional<LocalDate> pausedUntil) {}

    /** A conversation that is over: one neutral sentence, for a month. */
    public record ClosedLine(String employeeName, Sentence sentence) {}

    /** One conversation as the manager sees it. */
    public record Shared(
            ConversationId id,
            State state,
            String employeeName,
            List<Choice> agreed,
            Optional<LocalDate> pausedUntil,
            Optional<Instant> talkAt,
            List<Item> items) {}

    @Transactional(readOnly = true)
    public List<Line> of(PersonId manager) {
        return conversations.findByManagerOrderByBegunAtDesc(manager).stream()
                .filter(conversation -> conversation.isManager(manager))
                .map(this::line)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ClosedLine> closedLinesOf(PersonId manager) {
        var today = LocalDate.now(clock);
        return waitingPeriods.findByPairManager(manager.value()).stream()
                .flatMap(period -> period.lineOn(today).stream()
                        .map(line ->
                                new ClosedLine(people.require(period.employee()).name(), line)))
                .toList();
    }

    /** Opens one of them; reading it is logged, and the employee sees that. */
    @Transactional
    public Shared open(ConversationId id, PersonId manager) {
        return open(id, Reader.otherSide(manager));
    }

    /** Opens it to be printed; the employee sees that it was. */
    @Transactional
    public Shared print(ConversationId id, PersonId manager) {
        return open(id, Reader.otherSide(manager).through(Reader.Channel.PRINT));
    }

    private Shared open(ConversationId id, Reader reader) {
        var conversation = policy.open(Act.SEE_SHARED, id, reader.person());
        return new Shared(
                id,
                conversation.state(),
                people.require(conversation.employee()).name(),
                agreed(conversation),
                conversation.pausedUntil(),
                conversation.talk().at(),
                Named.of(
                        notebook.read(Owner.of(id), reader, Section.everything()).stream()
                                .filter(Item::shared)
                                .toList(),
                        people.require(conversation.employee()).name(),
                        people.require(conversation.manager()).name()));
    }

    private Line line(Conversation conversation) {
        return new Line(
                conversation.id(),
                people.require(conversation.employee()).name(),
                conversation.state(),
                agreed(conversation).stream().map(Choice::stage).toList(),
                conversation.pausedUntil());
    }

    /** While the employee is choosing there is nothing agreed, also when they composed a request. */
    private static List<Choice> agreed(Conversation conversation) {
        var choosing = conversation.state() == State.INVITED;
        return choosing ? List.of() : conversation.choices();
    }
}

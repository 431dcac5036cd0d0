package dev.waymark.conversations.overview;

import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Named;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.Parts;
import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.State;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee's own conversations, with everything that belongs to them. */
@Service
public class MyConversations {

    private final Conversations conversations;
    private final Policy policy;
    private final OpenTasks tasks;
    private final ReleasedForms forms;
    private final Notebook notebook;
    private final People people;

    MyConversations(
            Conversations conversations,
            Policy policy,
            OpenTasks tasks,
            ReleasedForms forms,
            Notebook notebook,
            People people) {
        this.conversations = conversations;
        this.policy = policy;
        this.tasks = tasks;
        this.forms = forms;
        this.notebook = notebook;
        this.people = people;
    }

    /**
     * One conversation as its employee sees it.
     *
     * @param parts all that the choice offers, and what was chosen before it offered something else
     * @param tasks what waits for the employee, a quiet invitation included
     * @param managerWritesSince since when the manager has a write-up to do; nothing about it is visible before it is sent
     * @param managerRepliesBy by when the manager answers the plan, while they are asked
     */
    public record MyConversation(
            ConversationId id,
            State state,
            boolean quiet,
            PersonId manager,
            String managerName,
            Instant begunAt,
            Optional<LocalDate> pausedUntil,
            LocalDate horizonEnd,
            Optional<LocalDate> planPublishedOn,
            Optional<Instant> talkAt,
            List<Stage> parts,
            List<Choice> choices,
            List<OpenTask> tasks,
            List<Item> items,
            Optional<Instant> managerWritesSince,
            Optional<Instant> managerRepliesBy) {

        /** Whether nobody is the other side now: it rests, or is the employee's own copy. */
        public boolean isAlone() {
            return !state.hasOtherSide();
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ConversationId> of(PersonId employee) {
        return conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .map(Conversation::id)
                .toList();
    }

    /** Opens one of them; anybody else's does not exist. */
    @Transactional
    public MyConversation open(ConversationId id, PersonId employee) {
        var conversation = policy.open(Act.SEE_MINE, id, employee);
        var open = tasks.of(id);
        return new MyConversation(
                id,
                conversation.state(),
                conversation.beginning().isQuiet(),
                conversation.manager(),
                people.require(conversation.manager()).name(),
                conversation.beginning().at(),
                conversation.pausedUntil(),
                conversation.horizonEnd(),
                conversation.plan().publishedOn(),
                conversation.talk().at(),
                parts(conversation),
                conversation.choices(),
                open.stream().filter(task -> task.person().equals(employee)).toList(),
                Named.of(
                        notebook.read(Owner.of(id), Reader.employee(employee), Section.everything()),
                        people.require(employee).name(),
                        people.require(conversation.manager()).name()),
                waitsForManager(open, "write-up-story", "write-up-visions").map(OpenTask::since),
                waitsForManager(open, "reply-to-plan").flatMap(OpenTask::due));
    }

    private List<Stage> parts(Conversation conversation) {
        return Stream.concat(
                        new Parts(forms.choiceOf(conversation.id())).all().stream(),
                        conversation.choices().stream().map(Choice::stage))
                .distinct()
                .sorted(Stage.IN_ORDER)
                .toList();
    }

    private static Optional<OpenTask> waitsForManager(List<OpenTask> open, String... steps) {
        return open.stream()
                .filter(task -> List.of(steps).contains(task.step()))
                .findFirst();
    }
}

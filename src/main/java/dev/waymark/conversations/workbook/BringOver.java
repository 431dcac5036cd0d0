package dev.waymark.conversations.workbook;

import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.State;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.NewEntry;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Visibility;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee copies one item of their workbook into a conversation, where it is private like anything they write
 * there. The workbook keeps its own, which no end of a conversation reaches.
 */
@Service
public class BringOver {

    /** In another place these would name items that are not there. */
    private static final List<String> REFERENCES = List.of("importance", "values", "forSkills", "forDreams", "_about");

    private final WorkbookPages workbook;
    private final Conversations conversations;
    private final Policy policy;
    private final Entries entries;
    private final PlanActions actions;
    private final People people;

    BringOver(
            WorkbookPages workbook,
            Conversations conversations,
            Policy policy,
            Entries entries,
            PlanActions actions,
            People people) {
        this.workbook = workbook;
        this.conversations = conversations;
        this.policy = policy;
        this.entries = entries;
        this.actions = actions;
        this.people = people;
    }

    /** A conversation that takes notes in these stages. */
    public record Destination(ConversationId conversation, String managerName, List<Stage> stages) {

        public boolean takes(Item item) {
            return item.stage().filter(stages::contains).isPresent();
        }
    }

    /** The conversations under way into which something can be brought. */
    @Transactional(readOnly = true)
    public List<Destination> destinations(PersonId employee) {
        return conversations.findByEmployeeOrderByBegunAtDesc(employee).stream()
                .filter(BringOver::isUnderWay)
                .map(conversation -> new Destination(
                        conversation.id(),
                        people.require(conversation.manager()).name(),
                        conversation.choices().stream()
                                .map(Choice::stage)
                                .filter(conversation::writes)
                                .toList()))
                .toList();
    }

    /** Brings one item over; it is shared with nobody by that. */
    @Transactional
    public void bring(String item, ConversationId into, PersonId employee) {
        var conversation = policy.lock(Act.BRING_OVER, into, employee);
        var brought = workbook.find(item, employee).orElseThrow(NotPossibleNow::new);
        var stage = brought.stage().filter(conversation::writes).orElseThrow(NotPossibleNow::new);
        var content = brought.content().with("share", "PRIVATE");
        for (var reference : REFERENCES) {
            content = content.with(reference, null);
        }
        var copy = entries.write(
                Owner.of(into),
                new NewEntry(
                        stage,
                        brought.kind(),
                        brought.field(),
                        employee,
                        Visibility.PRIVATE,
                        new Content(content.toJson())));
        if (brought.kind().equals(PlanAction.KIND)) {
            actions.save(PlanAction.from(copy.value(), into, content));
        }
    }

    private static boolean isUnderWay(Conversation conversation) {
        return conversation.state() == State.ACTIVE || conversation.state() == State.PAUSED;
    }
}

package dev.waymark.conversations.plan;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a conversation, action by action, as each side may see it; the employee moves what they do along. */
@Service
public class Plans {

    private static final String ACTION = PlanAction.KIND;
    private static final String DREAM = "DREAM";

    private final Policy policy;
    private final PlanActions actions;
    private final Notebook notebook;
    private final People people;

    Plans(Policy policy, PlanActions actions, Notebook notebook, People people) {
        this.policy = policy;
        this.actions = actions;
        this.notebook = notebook;
        this.people = people;
    }

    /** An action and where it stands. */
    public record Line(
            Item item,
            PlanAction.Owner owner,
            boolean shared,
            Optional<PlanAction.Reply> reply,
            PlanAction.Progress progress,
            Optional<LocalDate> due) {}

    /**
     * A plan in front of one of the two.
     *
     * @param other the name of the person on the other side
     * @param direction the names of the dreams that it is for, as far as this reader may see them
     */
    public record Plan(boolean asEmployee, String other, List<Line> actions, List<String> direction) {}

    /** Opens it; when the manager does, the employee sees that, once. */
    @Transactional
    public Plan open(ConversationId id, PersonId reader) {
        return open(id, reader, Reader.Channel.SCREEN);
    }

    /** It is printed; when the manager does, the employee sees that. */
    @Transactional
    public void print(ConversationId id, PersonId reader) {
        open(id, reader, Reader.Channel.PRINT);
    }

    private Plan open(ConversationId id, PersonId reader, Reader.Channel channel) {
        var conversation = policy.open(Act.SEE_PLAN, id, reader);
        var asEmployee = conversation.isEmployee(reader);
        var towards = conversation.plan().direction();
        var kinds = towards.isEmpty() ? new String[] {ACTION} : new String[] {ACTION, DREAM};
        var items = notebook.read(
                Owner.of(id), Notebook.sideOf(conversation, reader).through(channel), Section.ofKinds(ACTION, kinds));
        return new Plan(
                asEmployee,
                people.require(asEmployee ? conversation.manager() : conversation.employee())
                        .name(),
                lines(items, asEmployee),
                items.stream()
                        .filter(item -> towards.contains(item.id()))
                        .map(Item::title)
                        .toList());
    }

    /** Only the actions of it. */
    @Transactional
    public List<Line> of(ConversationId id, PersonId reader) {
        return open(id, reader).actions();
    }

    private List<Line> lines(List<Item> items, boolean asEmployee) {
        return items.stream()
                .flatMap(item -> actions.findById(item.id()).stream()
                        .filter(action -> action.isShared() || asEmployee)
                        .map(action -> line(item, action)))
                .toList();
    }

    /** Says how far an action has come; the employee for any, the manager for what they committed to. */
    @Transactional
    public void move(ConversationId id, String action, PlanAction.Progress to, PersonId by) {
        var conversation = policy.lock(Act.MOVE_ACTION, id, by);
        var moved = actions.findById(action)
                .filter(one -> one.conversation().equals(id))
                .filter(one -> conversation.isEmployee(by) || one.isCommitmentOfManager())
                .orElseThrow(NotAParticipant::new);
        moved.move(to);
    }

    private static Line line(Item item, PlanAction action) {
        return new Line(item, action.owner(), action.isShared(), action.reply(), action.progress(), action.due());
    }
}

package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a conversation, action by action, as each side may see it; the employee moves what they do along. */
@Service
public class Plans {

    private final Conversations conversations;
    private final PlanActions actions;
    private final Notebook notebook;

    Plans(Conversations conversations, PlanActions actions, Notebook notebook) {
        this.conversations = conversations;
        this.actions = actions;
        this.notebook = notebook;
    }

    /** An action and where it stands. */
    public record Line(
            Item item,
            PlanAction.Owner owner,
            boolean shared,
            Optional<PlanAction.Reply> reply,
            PlanAction.Progress progress,
            Optional<LocalDate> due) {}

    @Transactional
    public List<Line> of(ConversationId id, PersonId reader) {
        var conversation = conversations.require(id);
        if (!conversation.isEmployee(reader) && !conversation.isManager(reader)) {
            throw new NotAParticipant();
        }
        var section = Section.ofKinds(PlanOutcomes.ACTION, PlanOutcomes.ACTION);
        return notebook.read(Owner.of(id), FormContexts.sideOf(conversation, reader), section).stream()
                .flatMap(item -> actions.findById(item.id()).stream()
                        .filter(action -> action.isShared() || conversation.isEmployee(reader))
                        .map(action -> line(item, action)))
                .toList();
    }

    /** Says how far an action has come; the employee for any, the manager for what they committed to. */
    @Transactional
    public void move(ConversationId id, String action, PlanAction.Progress to, PersonId by) {
        var conversation = conversations.lock(id);
        var moved = actions.findById(action)
                .filter(one -> one.conversation().equals(id))
                .filter(one -> conversation.isEmployee(by) || conversation.isManager(by) && one.isCommitmentOfManager())
                .orElseThrow(NotAParticipant::new);
        moved.move(to);
    }

    private static Line line(Item item, PlanAction action) {
        return new Line(item, action.owner(), action.isShared(), action.reply(), action.progress(), action.due());
    }
}

package dev.waymark.conversations.removal;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.Processes;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Owner;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee shares one item with the manager, or takes it back (opt-out table, row 8). */
@Service
public class ShareItem {

    private final Policy policy;
    private final Entries entries;
    private final PlanActions actions;
    private final Uproot uproot;
    private final AskToForget askToForget;
    private final Processes processes;

    ShareItem(
            Policy policy,
            Entries entries,
            PlanActions actions,
            Uproot uproot,
            AskToForget askToForget,
            Processes processes) {
        this.policy = policy;
        this.entries = entries;
        this.actions = actions;
        this.uproot = uproot;
        this.askToForget = askToForget;
        this.processes = processes;
    }

    @Transactional
    public void share(ConversationId id, String item, PersonId employee) {
        policy.lock(Act.SHARE_ITEM, id, employee);
        entries.share(Owner.of(id), new EntryId(item), employee);
        actions.findById(item).ifPresent(PlanAction::share);
    }

    /** Taking back an action takes the manager's answer to it away as well; what they had opened they are asked to forget. */
    @Transactional
    public void takeBack(ConversationId id, String item, PersonId employee) {
        var conversation = policy.lock(Act.TAKE_BACK_ITEM, id, employee);
        askToForget.ask(conversation, takeBack(conversation, item));
        askNothingMore(id);
    }

    /** Takes back what was shared a moment ago: where nobody had opened it, nobody is told that it was there. */
    @Transactional
    public void undo(ConversationId id, String item, PersonId employee) {
        undo(id, List.of(item), employee);
    }

    /** The same for all that handing in shared; what was removed meanwhile is passed over. */
    @Transactional
    public void undo(ConversationId id, List<String> items, PersonId employee) {
        var conversation = policy.lock(Act.TAKE_BACK_ITEM, id, employee);
        var opened = items.stream()
                .filter(item ->
                        entries.find(Owner.of(id), new EntryId(item), employee).isPresent())
                .flatMap(item -> takeBack(conversation, item).stream())
                .filter(before -> before.openedAt().isPresent())
                .toList();
        if (!opened.isEmpty()) {
            askToForget.ask(conversation, opened);
        }
        askNothingMore(id);
    }

    /** A manager who has nothing left to reply to is not asked any longer. */
    private void askNothingMore(ConversationId id) {
        if (actions.findByConversation(id.value()).stream().noneMatch(PlanAction::waitsForReply)) {
            processes.tell(id, "publish-without-reply");
        }
    }

    private List<EntryOutline> takeBack(Conversation conversation, String item) {
        var before = uproot.hide(conversation, item);
        // Says so if it was gone already; taking back twice is the same as once.
        entries.unshare(Owner.of(conversation.id()), new EntryId(item), conversation.employee());
        return before;
    }
}

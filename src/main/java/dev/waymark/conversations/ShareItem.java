package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee shares one item with the manager, or takes it back (opt-out table, row 8). */
@Service
public class ShareItem {

    private final Conversations conversations;
    private final Entries entries;
    private final PlanActions actions;

    ShareItem(Conversations conversations, Entries entries, PlanActions actions) {
        this.conversations = conversations;
        this.entries = entries;
        this.actions = actions;
    }

    @Transactional
    public void share(ConversationId id, String item, PersonId employee) {
        conversations.lockFor(id, employee);
        entries.share(Owner.of(id), new EntryId(item), employee);
        actions.findById(item).ifPresent(PlanAction::share);
    }

    /** Taking back an action takes the manager's answer to it away as well. */
    @Transactional
    public void takeBack(ConversationId id, String item, PersonId employee) {
        conversations.lockFor(id, employee);
        entries.unshare(Owner.of(id), new EntryId(item), employee);
        actions.findById(item).ifPresent(PlanAction::keepPrivate);
    }
}

package dev.waymark.conversations.course;

import dev.waymark.conversations.Conversations;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.vault.DraftKey;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Discards what the manager wrote and did not share in time: there are no hidden notes (T6). */
@Service
public class DiscardWriteUp {

    private static final List<FormId> WRITE_UPS = List.of(new FormId("storyWriteUp"), new FormId("visionsWriteUp"));

    private final Conversations conversations;
    private final Drafts drafts;

    DiscardWriteUp(Conversations conversations, Drafts drafts) {
        this.conversations = conversations;
        this.drafts = drafts;
    }

    /** By now the task may be gone, so the draft is found by its form. */
    @Transactional
    public void discard(ConversationId id) {
        var conversation = conversations.lock(id);
        WRITE_UPS.forEach(form -> drafts.discard(new DraftKey(Owner.of(id), form, conversation.manager())));
    }
}

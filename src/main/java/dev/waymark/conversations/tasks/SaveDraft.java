package dev.waymark.conversations.tasks;

import dev.waymark.conversations.ReleasedForms;
import dev.waymark.conversations.boundaries.ClosedTopics;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.TaskId;
import dev.waymark.vault.Content;
import dev.waymark.vault.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody is typing, sealed and unchecked; nobody else sees it. */
@Service
public class SaveDraft {

    private final OpenTasks tasks;
    private final Policy policy;
    private final ReleasedForms forms;
    private final Drafts drafts;
    private final Uproot uproot;
    private final ClosedTopics closedTopics;

    SaveDraft(
            OpenTasks tasks,
            Policy policy,
            ReleasedForms forms,
            Drafts drafts,
            Uproot uproot,
            ClosedTopics closedTopics) {
        this.tasks = tasks;
        this.policy = policy;
        this.forms = forms;
        this.drafts = drafts;
        this.uproot = uproot;
        this.closedTopics = closedTopics;
    }

    /**
     * Answers the revision to save on next.
     *
     * @throws dev.waymark.vault.DraftChangedElsewhere when another tab saved since this one opened or saved
     */
    @Transactional
    public long save(TaskId id, Answers answers, long revision, PersonId by) {
        var task = tasks.require(id, by);
        var conversation = policy.open(Act.SAVE_DRAFT, task.conversation(), by);
        NothingInWriting.requireIfPromised(conversation, task, forms.of(task), answers);
        var key = StageDrafts.key(task);
        var left = closedTopics.withoutNamed(conversation, uproot.withoutGone(key.owner(), answers), by);
        return drafts.save(key, new Content(left.toJson()), revision);
    }
}

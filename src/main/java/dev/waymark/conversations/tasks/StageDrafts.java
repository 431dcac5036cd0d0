package dev.waymark.conversations.tasks;

import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.Stage;
import dev.waymark.vault.DraftKey;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Owner;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the two are writing in open tasks and have not handed in. */
@Component
public class StageDrafts {

    private final OpenTasks tasks;
    private final Drafts drafts;

    StageDrafts(OpenTasks tasks, Drafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    /** Discards the drafts of both sides in one stage. */
    public void discard(ConversationId conversation, Stage stage) {
        discard(conversation, task -> task.stage().filter(stage::equals).isPresent());
    }

    public void discard(ConversationId conversation, Predicate<OpenTask> which) {
        tasks.begunIn(conversation).stream().filter(which).map(StageDrafts::key).forEach(drafts::discard);
    }

    public static DraftKey key(OpenTask task) {
        return new DraftKey(Owner.of(task.conversation()), task.form(), task.person());
    }
}

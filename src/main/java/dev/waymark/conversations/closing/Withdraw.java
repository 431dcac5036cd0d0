package dev.waymark.conversations.closing;

import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.Talks;
import dev.waymark.conversations.plan.LeaveTodos;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Processes;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Erasure;
import dev.waymark.vault.Owner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee ends the conversation (F19): from anywhere, at once, with all that was written in it. An archived one has
 * no process any more and is closed without it.
 */
@Service
public class Withdraw {

    private final Policy policy;
    private final Processes processes;
    private final OpenTasks tasks;
    private final Talks talks;
    private final LeaveTodos leaveTodos;
    private final Erasure erasure;
    private final CloseConversation closeConversation;
    private final Policies policies;

    Withdraw(
            Policy policy,
            Processes processes,
            OpenTasks tasks,
            Talks talks,
            LeaveTodos leaveTodos,
            Erasure erasure,
            CloseConversation closeConversation,
            Policies policies) {
        this.policy = policy;
        this.processes = processes;
        this.tasks = tasks;
        this.talks = talks;
        this.leaveTodos = leaveTodos;
        this.erasure = erasure;
        this.closeConversation = closeConversation;
        this.policies = policies;
    }

    @Transactional
    public Receipt withdraw(ConversationId id, PersonId employee) {
        return withdraw(id, false, employee);
    }

    /**
     * What was written is unreadable when this returns; what the engine holds is gone with its next step.
     *
     * @param withTodos whether agreed actions stay as plain to-dos with whoever does them
     */
    @Transactional
    public Receipt withdraw(ConversationId id, boolean withTodos, PersonId employee) {
        var conversation = policy.lock(Act.WITHDRAW, id, employee);
        talks.cancel(conversation);
        var todos = withTodos ? leaveTodos.leave(conversation) : 0;
        var open = tasks.begunIn(id).size();
        var stays = closeConversation.whatStays(conversation);
        if (conversation.state() == State.PAUSED) {
            conversation.resume();
            processes.resume(id);
        }
        var erased = erasure.erase(Owner.of(id));
        // A second tab withdraws while the first one's last steps still run; those close it.
        if (!processes.tell(id, "withdraw") && !processes.runs(id)) {
            closeConversation.close(id, Sentence.W6);
        }
        return new Receipt(
                erased.at(),
                erased.entries(),
                erased.drafts(),
                erased.readings(),
                open,
                todos,
                LocalDate.ofInstant(erased.at(), ZoneOffset.UTC).plus(policies.lengthNow(PolicyKey.BACKUPS)),
                stays);
    }
}

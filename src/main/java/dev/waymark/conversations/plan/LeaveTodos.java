package dev.waymark.conversations.plan;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanAction.Progress;
import dev.waymark.conversations.PlanActions;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Leaves the agreed actions of a plan with whoever does them, before the conversation is erased (F19, row 11). */
@Component
public class LeaveTodos {

    private static final Set<Progress> OVER = Set.of(Progress.DONE, Progress.DROPPED);

    private final PlanActions actions;
    private final Notebook notebook;
    private final PlainTodos todos;

    LeaveTodos(PlanActions actions, Notebook notebook, PlainTodos todos) {
        this.actions = actions;
        this.notebook = notebook;
        this.todos = todos;
    }

    /** Answers how many actions were left with somebody. */
    public int leave(Conversation conversation) {
        var section = Section.ofKinds(PlanAction.KIND, PlanAction.KIND);
        var agreed =
                notebook.read(Owner.of(conversation.id()), Reader.employee(conversation.employee()), section).stream()
                        .filter(item -> actions.findById(item.id())
                                .filter(LeaveTodos::isAgreed)
                                .isPresent())
                        .toList();
        agreed.forEach(item -> {
            var action = actions.findById(item.id()).orElseThrow();
            doers(action, conversation).forEach(person -> todos.leave(person, item.title(), action.due()));
        });
        return agreed.size();
    }

    private static boolean isAgreed(PlanAction action) {
        return action.isShared() && action.isSettled() && !OVER.contains(action.progress());
    }

    private static List<PersonId> doers(PlanAction action, Conversation conversation) {
        return switch (action.owner()) {
            case ME, OTHER -> List.of(conversation.employee());
            case MANAGER -> List.of(conversation.manager());
            case BOTH -> List.of(conversation.employee(), conversation.manager());
        };
    }
}

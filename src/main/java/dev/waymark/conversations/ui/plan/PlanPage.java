package dev.waymark.conversations.ui.plan;

import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.plan.PlainTodos;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plan of a conversation in front of one of the two. */
@Component
class PlanPage {

    private final Plans plans;
    private final MyConversations mine;
    private final PlainTodos todos;
    private final WhatWasTakenOut whatWasTakenOut;
    private final CurrentPerson currentPerson;

    PlanPage(
            Plans plans,
            MyConversations mine,
            PlainTodos todos,
            WhatWasTakenOut whatWasTakenOut,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.mine = mine;
        this.todos = todos;
        this.whatWasTakenOut = whatWasTakenOut;
        this.currentPerson = currentPerson;
    }

    /**
     * A plan as it is shown.
     *
     * @param other the name of the person on the other side
     */
    record Shown(
            ConversationId id, boolean asEmployee, String other, List<Plans.Line> actions, List<String> direction) {

        /** Managers move what they committed to, and nothing else. */
        boolean mayMove(Plans.Line action) {
            return asEmployee || isOwnCommitment(action);
        }

        private static boolean isOwnCommitment(Plans.Line action) {
            var managers = action.owner() == PlanAction.Owner.MANAGER || action.owner() == PlanAction.Owner.BOTH;
            return managers && action.shared() && action.reply().equals(Optional.of(PlanAction.Reply.AGREE));
        }
    }

    Optional<ConversationId> newest() {
        return mine.of(currentPerson.id()).stream().findFirst();
    }

    Shown open(ConversationId id) {
        var plan = plans.open(id, currentPerson.id());
        return new Shown(id, plan.asEmployee(), plan.other(), plan.actions(), plan.direction());
    }

    /** When something was last taken out of what this reader sees; the employee knows what they take out. */
    Optional<Instant> lastTakenOut(Shown plan) {
        if (plan.asEmployee()) {
            whatWasTakenOut.of(plan.id(), currentPerson.id());
            return Optional.empty();
        }
        return whatWasTakenOut.lastToldTo(currentPerson.id(), plan.id());
    }

    /** What was taken out or ended meanwhile is on no page any more. */
    void print(Shown plan) {
        try {
            plans.print(plan.id(), currentPerson.id());
        } catch (NotAParticipant | NotPossibleNow overMeanwhile) {
            return;
        }
    }

    void move(ConversationId id, String action, PlanAction.Progress to) {
        plans.move(id, action, to, currentPerson.id());
    }

    List<PlainTodos.Todo> todos() {
        return todos.of(currentPerson.id());
    }

    void finish(PlainTodos.Todo todo) {
        todos.finish(todo.id(), currentPerson.id());
    }
}

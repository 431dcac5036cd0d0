package dev.waymark.conversations.course;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What diagrams may know about a conversation: answers to their questions, never content. */
@Service
@Transactional
public class Facts {

    private final Conversations conversations;
    private final PlanActions actions;

    Facts(Conversations conversations, PlanActions actions) {
        this.conversations = conversations;
        this.actions = actions;
    }

    public PersonId employee(ConversationId id) {
        return conversations.require(id).employee();
    }

    public PersonId manager(ConversationId id) {
        return conversations.require(id).manager();
    }

    /** Whether something is true of the conversation as it stands. */
    public boolean is(ConversationId id, Predicate<Conversation> fact) {
        return fact.test(conversations.require(id));
    }

    public boolean anyAction(ConversationId id, Predicate<PlanAction> fact) {
        return actions.findByConversation(id.value()).stream().anyMatch(fact);
    }

    /** Whether every action that needs the manager's answer has their agreement. */
    public boolean planIsApproved(ConversationId id) {
        return actions.findByConversation(id.value()).stream().allMatch(PlanAction::isSettled);
    }

    public String decision(ConversationId id, String form, String field) {
        return conversations.require(id).decisionOn(form, field);
    }

    /** When the agreed talk is over. */
    public Instant endOfTalk(ConversationId id) {
        var talk = conversations.require(id).talk();
        return talk.at().orElseThrow(NotPossibleNow::new).plus(talk.length());
    }

    public LocalDate horizonEnd(ConversationId id) {
        return conversations.require(id).horizonEnd();
    }

    /** When a request comes back to the manager; without a day of theirs, never within a working life. */
    public LocalDate askAgainOn(ConversationId id) {
        return conversations.require(id).beginning().askAgainOn().orElse(LocalDate.of(9999, 1, 1));
    }
}

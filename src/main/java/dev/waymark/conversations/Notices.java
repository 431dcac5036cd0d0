package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces who is to be told what; how they are told is the business of others. */
@Service
public class Notices {

    private final Conversations conversations;
    private final ApplicationEventPublisher events;

    Notices(Conversations conversations, ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.events = events;
    }

    /** An invitation that the employee wants to hear nothing of reminds nobody (T2). */
    @Transactional
    public void remindEmployee(ConversationId id) {
        var conversation = conversations.require(id);
        if (!conversation.beginning().isQuiet()) {
            toEmployee(conversation, Notice.Kind.REMINDER);
        }
    }

    @Transactional
    public void remindManager(ConversationId id) {
        toManager(conversations.require(id), Notice.Kind.REMINDER);
    }

    @Transactional
    public void tellEmployee(ConversationId id, Notice.Kind kind) {
        toEmployee(conversations.require(id), kind);
    }

    @Transactional
    public void tellManager(ConversationId id, Notice.Kind kind) {
        var conversation = conversations.require(id);
        var unbegun = kind == Notice.Kind.W6 && !conversation.state().hasBegun();
        toManager(conversation, unbegun ? Notice.Kind.W1 : kind);
    }

    private void toEmployee(Conversation conversation, Notice.Kind kind) {
        tell(conversation, kind, conversation.employee(), conversation.manager());
    }

    /** Whoever is not the manager any more hears nothing more of it. */
    private void toManager(Conversation conversation, Notice.Kind kind) {
        if (conversation.isManager(conversation.manager())) {
            tell(conversation, kind, conversation.manager(), conversation.employee());
        }
    }

    private void tell(Conversation conversation, Notice.Kind kind, PersonId to, PersonId about) {
        events.publishEvent(new Notice(kind, conversation.id(), to, about));
    }
}

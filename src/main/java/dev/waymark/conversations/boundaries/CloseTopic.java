package dev.waymark.conversations.boundaries;

import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee closes a topic, tells whom they like, changes it and lifts it again (opt-out table, row 6). */
@Service
public class CloseTopic {

    private final Policy policy;
    private final BoundaryBook book;
    private final ClosedTopics closedTopics;

    CloseTopic(Policy policy, BoundaryBook book, ClosedTopics closedTopics) {
        this.policy = policy;
        this.book = book;
        this.closedTopics = closedTopics;
    }

    /**
     * Closes a topic and answers its id.
     *
     * @param label what they call it themselves, at most 60 letters; blank for a topic without a name
     * @param told the conversations in which the manager is told, each with the name typed for them, or blank
     */
    @Transactional
    public String close(String label, Rule rule, Map<ConversationId, String> told, PersonId employee) {
        var boundary = book.close(employee, Boundary.label(label), rule).value();
        told.forEach((conversation, name) -> tell(boundary, conversation, name, employee));
        return boundary;
    }

    /** Tells the manager of one conversation; the same sentence again with another name replaces it. */
    @Transactional
    public void tell(String boundary, ConversationId id, String name, PersonId employee) {
        var conversation = policy.lock(Act.TELL_CLOSED_TOPIC, id, employee);
        book.tell(conversation, boundary, Boundary.label(name));
        closedTopics.leaveDrafts(conversation);
    }

    @Transactional
    public void change(String boundary, String label, Rule rule, PersonId employee) {
        book.change(employee, boundary, Boundary.label(label), rule);
    }

    @Transactional
    public void lift(String boundary, PersonId employee) {
        book.lift(employee, boundary);
    }
}

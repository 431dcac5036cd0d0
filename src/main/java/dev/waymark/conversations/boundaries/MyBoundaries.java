package dev.waymark.conversations.boundaries;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics that somebody has closed, and whom they could tell. */
@Service
public class MyBoundaries {

    private final BoundaryBook book;
    private final Conversations conversations;
    private final People people;

    MyBoundaries(BoundaryBook book, Conversations conversations, People people) {
        this.book = book;
        this.conversations = conversations;
        this.people = people;
    }

    /** Somebody who could read that a topic is closed. */
    public record OtherSide(ConversationId conversation, String name) {}

    @Transactional
    public List<Boundary> of(PersonId person) {
        return book.of(person);
    }

    /** The managers of conversations that are under way; while an invitation is open nobody is told anything. */
    @Transactional(readOnly = true)
    public List<OtherSide> couldBeTold(PersonId person) {
        return conversations.findByEmployeeOrderByBegunAtDesc(person).stream()
                .filter(Conversation::isShownToManager)
                .map(conversation -> new OtherSide(
                        conversation.id(),
                        people.require(conversation.manager()).name()))
                .toList();
    }
}

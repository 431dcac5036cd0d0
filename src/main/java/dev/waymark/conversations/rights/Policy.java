package dev.waymark.conversations.rights;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.State;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader.Side;
import dev.waymark.vault.Sides;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one answer to "may this person do this to that, now?". It comes from what somebody is to this conversation and from
 * its state, as who-may-do-what.txt grants it; everything else is denied. Whoever may never do it finds nothing, after the
 * same single query as for an id that never was.
 */
@Component
public class Policy implements Sides {

    private final Conversations conversations;
    private final Map<Act, Right> rights;

    Policy(Conversations conversations) {
        this.conversations = conversations;
        this.rights = MatrixFile.shipped().rights();
    }

    /** The first act of every use case in which somebody changes a conversation: from here on it is alone with it. */
    public Conversation lock(Act act, ConversationId id, PersonId by) {
        return granted(act, conversations.findAndLockOwn(id.value(), by), by);
    }

    /** The first act of every use case in which somebody looks at a conversation. */
    public Conversation open(Act act, ConversationId id, PersonId by) {
        return granted(act, conversations.findOwn(id.value(), by), by);
    }

    /** The conversation, if this person is one of its two now. */
    public Optional<Conversation> find(ConversationId id, PersonId by) {
        return conversations.findOwn(id.value(), by).filter(found -> Relation.of(by, found)
                .isOneOfTheTwo());
    }

    private Conversation granted(Act act, Optional<Conversation> found, PersonId by) {
        var conversation = found.orElseThrow(NotAParticipant::new);
        var right = rights.get(act);
        var states = right == null ? Set.<State>of() : right.granted(Relation.of(by, conversation));
        if (states.isEmpty()) {
            throw new NotAParticipant();
        }
        if (!states.contains(conversation.state())) {
            throw new NotPossibleNow();
        }
        return conversation;
    }

    /** For the vault, which asks by itself whoever calls it; what belongs to a person is that person's alone. */
    @Override
    public Optional<Side> of(Owner owner, PersonId person) {
        return switch (owner.kind()) {
            case CONVERSATION -> conversations.findById(owner.id()).flatMap(found -> sideIn(found, person));
            case PERSON -> owner.id().equals(person.value()) ? Optional.of(Side.EMPLOYEE) : Optional.empty();
            case APPLICATION -> Optional.empty();
        };
    }

    private static Optional<Side> sideIn(Conversation conversation, PersonId person) {
        return switch (Relation.of(person, conversation)) {
            case EMPLOYEE -> Optional.of(Side.EMPLOYEE);
            case MANAGER -> Optional.of(Side.OTHER);
            default -> Optional.empty();
        };
    }
}

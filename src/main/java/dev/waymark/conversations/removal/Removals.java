package dev.waymark.conversations.removal;

import dev.waymark.shared.ConversationId;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Whatever was taken out of conversations that still are. */
interface Removals extends Repository<Removal, String> {

    Removal save(Removal removal);

    List<Removal> findByConversationOrderByTakenOutAtDesc(String conversation);

    default List<Removal> of(ConversationId conversation) {
        return findByConversationOrderByTakenOutAtDesc(conversation.value());
    }
}

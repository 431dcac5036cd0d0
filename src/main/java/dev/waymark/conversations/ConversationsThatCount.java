package dev.waymark.conversations;

import dev.waymark.engine.CountedConversations;
import dev.waymark.shared.ConversationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which conversations HR may count, in groups: those with a yes that run or rest. */
@Component
class ConversationsThatCount implements CountedConversations {

    private static final int AT_ONCE = 1000;

    private final Conversations conversations;

    ConversationsThatCount(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Set<ConversationId> among(Collection<ConversationId> running) {
        var ids = new ArrayList<>(running.stream().map(ConversationId::value).toList());
        var counted = new HashSet<ConversationId>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            conversations
                    .countedAmong(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(id -> counted.add(new ConversationId(id)));
        }
        return counted;
    }
}

package dev.waymark.conversations.ui;

import dev.waymark.conversations.MyConversations;
import dev.waymark.conversations.MyConversations.MyConversation;
import dev.waymark.conversations.ShareItem;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conversations of the employee at the screen and what stands in them, to be read, shared and taken back. */
@Component
class OwnNotes {

    private final MyConversations conversations;
    private final ShareItem shareItem;
    private final CurrentPerson currentPerson;

    OwnNotes(MyConversations conversations, ShareItem shareItem, CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.shareItem = shareItem;
        this.currentPerson = currentPerson;
    }

    List<ConversationId> all() {
        return conversations.of(currentPerson.id());
    }

    MyConversation open(ConversationId id) {
        return conversations.open(id, currentPerson.id());
    }

    void share(ConversationId id, String item) {
        shareItem.share(id, item, currentPerson.id());
    }

    void takeBack(ConversationId id, String item) {
        shareItem.takeBack(id, item, currentPerson.id());
    }
}

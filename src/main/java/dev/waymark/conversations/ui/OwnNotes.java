package dev.waymark.conversations.ui;

import dev.waymark.conversations.newer.SeeNewerProcess;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.removal.Removal;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.removal.RemoveEntries.Removed;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The conversations of the employee at the screen and what stands in them, to be read, shared and taken back. */
@Component
class OwnNotes {

    private final MyConversations conversations;
    private final ShareItem shareItem;
    private final RemoveEntries removeEntries;
    private final WhatWasTakenOut whatWasTakenOut;
    private final SeeNewerProcess seeNewerProcess;
    private final CurrentPerson currentPerson;

    OwnNotes(
            MyConversations conversations,
            ShareItem shareItem,
            RemoveEntries removeEntries,
            WhatWasTakenOut whatWasTakenOut,
            SeeNewerProcess seeNewerProcess,
            CurrentPerson currentPerson) {
        this.conversations = conversations;
        this.shareItem = shareItem;
        this.removeEntries = removeEntries;
        this.whatWasTakenOut = whatWasTakenOut;
        this.seeNewerProcess = seeNewerProcess;
        this.currentPerson = currentPerson;
    }

    List<ConversationId> all() {
        return conversations.of(currentPerson.id());
    }

    MyConversation open(ConversationId id) {
        return conversations.open(id, currentPerson.id());
    }

    boolean hasNewerProcess(ConversationId id) {
        return seeNewerProcess.isThere(id, currentPerson.id());
    }

    void share(ConversationId id, String item) {
        shareItem.share(id, item, currentPerson.id());
    }

    String ownName() {
        return currentPerson.person().name();
    }

    void undoShare(ConversationId id, String item) {
        shareItem.undo(id, item, currentPerson.id());
    }

    Removed remove(ConversationId id, Set<String> items) {
        return removeEntries.remove(id, items, currentPerson.id());
    }

    List<Removal> removals(ConversationId id) {
        return whatWasTakenOut.of(id, currentPerson.id());
    }

    void takeBack(ConversationId id, String item) {
        shareItem.takeBack(id, item, currentPerson.id());
    }
}

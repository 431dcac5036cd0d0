package dev.waymark.conversations.rights;

import dev.waymark.conversations.Conversation;
import dev.waymark.shared.PersonId;

/** What somebody is to one conversation. Roles are named here only because people ask what they give: nothing. */
enum Relation {
    EMPLOYEE,
    MANAGER,
    FORMER_MANAGER,
    MANAGERS_MANAGER,
    COLLEAGUE,
    PROCESS_OWNER,
    ADMINISTRATOR,
    AUDITOR,
    SIGNED_OUT;

    /** Everybody who is none of the two is a colleague here, whatever else they are. */
    static Relation of(PersonId person, Conversation conversation) {
        if (conversation.isEmployee(person)) {
            return EMPLOYEE;
        }
        if (conversation.isManager(person)) {
            return MANAGER;
        }
        return conversation.manager().equals(person) ? FORMER_MANAGER : COLLEAGUE;
    }

    /** The employee and the manager they are in conversation with; content is theirs alone. */
    boolean isOneOfTheTwo() {
        return this == EMPLOYEE || this == MANAGER;
    }
}

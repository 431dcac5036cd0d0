package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.removal.AskToForget;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Owner;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody left out of a list that they hand in again; the employee takes it out as anything else (opt-out table, row 7). */
@Component
class RowsTakenOut {

    private final Entries entries;
    private final Uproot uproot;
    private final AskToForget askToForget;

    RowsTakenOut(Entries entries, Uproot uproot, AskToForget askToForget) {
        this.entries = entries;
        this.uproot = uproot;
        this.askToForget = askToForget;
    }

    /** What the employee hands in again as their own; what the manager said about it goes, as when it is taken back (row 8). */
    void hide(Conversation conversation, List<String> rows) {
        if (!rows.isEmpty()) {
            askToForget.ask(
                    conversation,
                    rows.stream()
                            .flatMap(row -> uproot.hide(conversation, row).stream())
                            .toList());
        }
    }

    void remove(Conversation conversation, List<String> rows, PersonId by) {
        if (rows.isEmpty()) {
            return;
        }
        if (conversation.isEmployee(by)) {
            askToForget.ask(conversation, uproot.remove(conversation, rows));
        } else {
            rows.forEach(row -> entries.remove(Owner.of(conversation.id()), new EntryId(row), by));
        }
    }
}

package dev.waymark.conversations.removal;

import dev.waymark.conversations.Conversation;
import dev.waymark.shared.Stage;
import dev.waymark.vault.Entries;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Section;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes what was written in one stage out, but for what the employee keeps. */
@Component
public class ClearStage {

    private final Entries entries;
    private final Uproot uproot;
    private final AskToForget askToForget;

    ClearStage(Entries entries, Uproot uproot, AskToForget askToForget) {
        this.entries = entries;
        this.uproot = uproot;
        this.askToForget = askToForget;
    }

    public void clear(Conversation conversation, Stage stage, Set<String> kept) {
        var named = entries.outline(Owner.of(conversation.id()), conversation.employee(), Section.of(stage)).stream()
                .map(entry -> entry.id().value())
                .filter(id -> !kept.contains(id))
                .toList();
        askToForget.ask(conversation, uproot.remove(conversation, named));
    }
}

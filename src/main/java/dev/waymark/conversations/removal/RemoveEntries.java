package dev.waymark.conversations.removal;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.EntryOutline;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee takes out anything about them, whoever wrote it (F17; opt-out table, row 7). It is gone everywhere. */
@Service
public class RemoveEntries {

    private final Policy policy;
    private final Uproot uproot;
    private final AskToForget askToForget;

    RemoveEntries(Policy policy, Uproot uproot, AskToForget askToForget) {
        this.policy = policy;
        this.uproot = uproot;
        this.askToForget = askToForget;
    }

    /**
     * What was taken out.
     *
     * @param entries how many, those included that hung on them
     * @param openedAt when the manager had first opened any of it
     */
    public record Removed(int entries, Optional<Instant> openedAt) {}

    /** Names of entries that are gone already are passed over: another tab was faster. */
    @Transactional
    public Removed remove(ConversationId id, Set<String> entries, PersonId employee) {
        var conversation = policy.lock(Act.REMOVE_ENTRIES, id, employee);
        var gone = uproot.remove(conversation, entries);
        askToForget.ask(conversation, gone);
        return new Removed(
                gone.size(),
                gone.stream()
                        .flatMap(entry -> openedAt(entry, conversation).stream())
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<Instant> openedAt(EntryOutline entry, Conversation conversation) {
        return entry.author().equals(conversation.manager()) ? Optional.of(entry.writtenAt()) : entry.openedAt();
    }
}

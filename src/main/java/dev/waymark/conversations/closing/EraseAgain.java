package dev.waymark.conversations.closing;

import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.engine.Processes;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.RecordLastDay;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.BroughtBack;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Erasure;
import dev.waymark.vault.Owner;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases once more what a restored backup brought back: whole conversations, out of the engine too, single entries with
 * all that hung on them, and people who had left. Nobody is told, because nothing is new.
 */
@Service
public class EraseAgain {

    /** Whoever was erased had left before; by then it was long enough ago, whatever the policy was (T17). */
    private static final Period SINCE_LEAVING = Period.ofDays(PolicyKey.LEAVERS.most());

    private static final Logger log = LoggerFactory.getLogger(EraseAgain.class);

    private final Erasure erasure;
    private final Entries entries;
    private final Conversations conversations;
    private final CloseConversation closeConversation;
    private final Uproot uproot;
    private final Processes processes;
    private final People people;
    private final RecordLastDay recordLastDay;

    EraseAgain(
            Erasure erasure,
            Entries entries,
            Conversations conversations,
            CloseConversation closeConversation,
            Uproot uproot,
            Processes processes,
            People people,
            RecordLastDay recordLastDay) {
        this.erasure = erasure;
        this.entries = entries;
        this.conversations = conversations;
        this.closeConversation = closeConversation;
        this.uproot = uproot;
        this.processes = processes;
        this.people = people;
        this.recordLastDay = recordLastDay;
    }

    /** Answers what it found; nothing, unless something was restored since the last time. */
    @Transactional
    public BroughtBack erase() {
        var found = erasure.findBroughtBack(() -> conversations.ids().stream()
                .map(id -> Owner.of(new ConversationId(id)))
                .toList());
        found.entries().forEach(this::takeOut);
        found.owners().forEach(this::erase);
        erasure.settle();
        if (!found.owners().isEmpty() || !found.entries().isEmpty()) {
            log.info(
                    "Erased {} owners and {} single entries again that a backup had brought back",
                    found.owners().size(),
                    found.entries().values().stream().mapToInt(Set::size).sum());
        }
        return found;
    }

    private void erase(Owner owner, LocalDate day) {
        erasure.eraseAgain(owner);
        if (owner.kind() == Owner.Kind.CONVERSATION) {
            var id = new ConversationId(owner.id());
            processes.drop(id);
            closeConversation.closeAgain(id, day);
        } else {
            // Who had left works here again after a restore; the rest goes like that of everybody who left.
            people.find(new PersonId(owner.id()))
                    .filter(Person::active)
                    .ifPresent(person -> recordLastDay.record(person.id(), Optional.of(day.minus(SINCE_LEAVING))));
        }
    }

    private void takeOut(Owner owner, Set<EntryId> gone) {
        if (owner.kind() == Owner.Kind.CONVERSATION) {
            var ids = gone.stream().map(EntryId::value).collect(Collectors.toSet());
            conversations.findAndLock(owner.id()).ifPresent(conversation -> uproot.remove(conversation, ids));
        } else {
            gone.forEach(id -> entries.forget(owner, id, new PersonId(owner.id())));
        }
    }
}

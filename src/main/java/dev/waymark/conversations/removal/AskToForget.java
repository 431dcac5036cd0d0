package dev.waymark.conversations.removal;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notice;
import dev.waymark.engine.Processes;
import dev.waymark.engine.TasksChanged;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Visibility;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the manager that something was taken out (W4), and asks them to acknowledge it if they had opened it (T-19). */
@Component
public class AskToForget {

    private static final String MESSAGE = "taken-out";

    private final Removals removals;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskToForget(Removals removals, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.removals = removals;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** Says nothing of what only the employee could read, and nothing while an invitation is open: not even that it was. */
    public void ask(Conversation conversation, Collection<EntryOutline> gone) {
        var readable = gone.stream()
                .filter(entry -> entry.visibility() == Visibility.SHARED)
                .toList();
        if (readable.isEmpty() || !conversation.isShownToManager()) {
            return;
        }
        var opened = readable.stream().anyMatch(entry -> wasKnown(entry, conversation));
        var first = removals.of(conversation.id()).stream().noneMatch(Removal::wantsAcknowledging);
        removals.save(new Removal(conversation.id(), clock.instant(), opened));
        if (opened && first) {
            processes.tell(conversation.id(), MESSAGE);
            events.publishEvent(
                    new Notice(Notice.Kind.W4, conversation.id(), conversation.manager(), conversation.employee()));
        }
        events.publishEvent(new TasksChanged(conversation.manager()));
    }

    /** What they wrote themselves they know without opening it. */
    private static boolean wasKnown(EntryOutline entry, Conversation conversation) {
        return entry.openedAt().isPresent() || entry.author().equals(conversation.manager());
    }

    /** One acknowledgement is for everything that was taken out until then. */
    public void acknowledged(Conversation conversation) {
        List<Removal> open = removals.of(conversation.id());
        open.stream().filter(Removal::wantsAcknowledging).forEach(removal -> removal.acknowledge(clock.instant()));
    }
}

package dev.waymark.conversations;

import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Outlines;
import dev.waymark.engine.Processes;
import dev.waymark.engine.Releases;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a conversation is in its process, as a list and as a diagram. A manager sees no more of it than their own tasks. */
@Service
public class WhereItStands {

    private final Conversations conversations;
    private final Processes processes;
    private final OpenTasks tasks;
    private final Releases releases;
    private final Outlines outlines;

    WhereItStands(
            Conversations conversations, Processes processes, OpenTasks tasks, Releases releases, Outlines outlines) {
        this.conversations = conversations;
        this.processes = processes;
        this.tasks = tasks;
        this.releases = releases;
        this.outlines = outlines;
    }

    /** One diagram with the steps in reading order and those where the conversation stands. */
    public record Place(String process, String xml, List<Outlines.Step> steps, Set<String> current) {}

    @Transactional(readOnly = true)
    public List<Place> of(ConversationId id, PersonId person) {
        var conversation = conversations.require(id);
        if (!conversation.isEmployee(person) && !conversation.isManager(person)) {
            throw new NotAParticipant();
        }
        var own = tasks.of(person).stream()
                .filter(task -> task.conversation().equals(id))
                .map(task -> task.step())
                .collect(Collectors.toSet());
        return processes.whereIs(id).stream()
                .filter(place -> conversation.isEmployee(person)
                        || place.elements().stream().anyMatch(own::contains))
                .map(place -> new Place(
                        place.process(),
                        new String(releases.diagram(place.release(), place.process()), StandardCharsets.UTF_8),
                        outlines.of(place.release(), place.process()),
                        place.elements().stream()
                                .filter(element -> conversation.isEmployee(person) || own.contains(element))
                                .collect(Collectors.toSet())))
                .toList();
    }
}

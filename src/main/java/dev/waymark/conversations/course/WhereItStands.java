package dev.waymark.conversations.course;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.State;
import dev.waymark.conversations.Steps;
import dev.waymark.conversations.rights.Act;
import dev.waymark.conversations.rights.Policy;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Outlines;
import dev.waymark.engine.Processes;
import dev.waymark.engine.Processes.Standpoint;
import dev.waymark.engine.Releases;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a conversation is in its process, as a list and as a diagram. A manager sees no more of it than their own tasks. */
@Service
public class WhereItStands {

    private final Policy policy;
    private final Processes processes;
    private final OpenTasks tasks;
    private final Releases releases;
    private final Outlines outlines;

    WhereItStands(Policy policy, Processes processes, OpenTasks tasks, Releases releases, Outlines outlines) {
        this.policy = policy;
        this.processes = processes;
        this.tasks = tasks;
        this.releases = releases;
        this.outlines = outlines;
    }

    /**
     * One diagram with the steps on the way through it, and those where the conversation stands.
     *
     * @param behind the elements that are read before the first where it stands
     * @param followed whether what lies behind and ahead may be told; of somebody else's way it is not
     */
    public record Place(
            String process,
            String xml,
            List<Outlines.Step> steps,
            Set<String> current,
            Set<String> behind,
            boolean followed) {

        public boolean isBehind(Outlines.Step step) {
            return followed && behind.contains(step.id());
        }
    }

    @Transactional(readOnly = true)
    public List<Place> of(ConversationId id, PersonId person) {
        var conversation = policy.open(Act.SEE_WHERE_IT_STANDS, id, person);
        var own = tasks.of(person).stream()
                .filter(task -> task.conversation().equals(id))
                .map(OpenTask::step)
                .collect(Collectors.toSet());
        return processes.whereIs(id).stream()
                .filter(stand -> conversation.isEmployee(person)
                        || stand.elements().stream().anyMatch(own::contains))
                .map(stand -> place(conversation, stand, person, own))
                .toList();
    }

    /** Where one of the person's own tasks stands; none when it has gone meanwhile. */
    @Transactional(readOnly = true)
    public Optional<Place> of(OpenTask task, PersonId person) {
        return of(task.conversation(), person).stream()
                .filter(place -> place.current().contains(task.step()))
                .findFirst();
    }

    private Place place(Conversation conversation, Standpoint stand, PersonId person, Set<String> own) {
        var followed = conversation.isEmployee(person);
        var current = stand.elements().stream()
                .filter(element -> followed ? !Steps.isAcknowledgement(element) : own.contains(element))
                .collect(Collectors.toSet());
        var standing = outlines.standing(stand.release(), stand.process(), current);
        return new Place(
                stand.process(),
                new String(releases.diagram(stand.release(), stand.process()), StandardCharsets.UTF_8),
                onTheWay(conversation, outlines.of(stand.release(), stand.process()), current, standing),
                current,
                behind(conversation, standing),
                followed);
    }

    private static Set<String> behind(Conversation conversation, Outlines.Standing standing) {
        return standing.behind().stream()
                .filter(element -> conversation.state() == State.COMPLETED || !Steps.isLast(element))
                .collect(Collectors.toSet());
    }

    /** Other branches and parts that are no part of this series are not on the way. */
    private static List<Outlines.Step> onTheWay(
            Conversation conversation, List<Outlines.Step> all, Set<String> current, Outlines.Standing standing) {
        var scopes = standing.scopes();
        return all.stream()
                .filter(step -> scopes.isEmpty() || scopes.contains(step.scope()))
                .filter(step -> current.contains(step.id()) || Steps.isOnTheWay(step.id(), conversation))
                .filter(step -> current.contains(step.id())
                        || conversation.choices().isEmpty()
                        || step.stage()
                                .filter(stage -> conversation.choiceOf(stage).isEmpty())
                                .isEmpty())
                .sorted(Comparator.comparing(step -> Steps.isLast(step.id())))
                .toList();
    }
}

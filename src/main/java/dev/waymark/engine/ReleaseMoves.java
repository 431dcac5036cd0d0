package dev.waymark.engine;

import dev.waymark.proof.Place;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.Upgrade;
import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Lets a running conversation go on with another release, from where it stands, where rule R15 allows it. Whoever calls
 * brings the transaction, and has asked the employee where something concerns them.
 */
@Component
public class ReleaseMoves {

    private final Releases releases;
    private final Processes processes;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Map<Pair, Upgrade> known = new ConcurrentHashMap<>();

    ReleaseMoves(Releases releases, Processes processes, RuntimeService runtime, RepositoryService repository) {
        this.releases = releases;
        this.processes = processes;
        this.runtime = runtime;
        this.repository = repository;
    }

    private record Pair(ReleaseId from, ReleaseId to) {}

    /** The release that new conversations run on, if HR lets this conversation move to it and it runs on another one. */
    public Optional<Release> findOffered(ConversationId conversation) {
        var runsOn = processes.findRelease(conversation);
        return releases.findLatest()
                .filter(latest -> runsOn.isPresent() && !runsOn.get().equals(latest))
                .map(releases::require)
                .filter(release -> release.note().offersMove());
    }

    /** What it would mean to go on with the other release; worked out once for two releases, which takes as long as a proof. */
    public Upgrade upgrade(ReleaseId from, ReleaseId to) {
        return known.computeIfAbsent(
                new Pair(from, to),
                pair -> Upgrade.between(releases.files(releases.require(from)), releases.files(releases.require(to))));
    }

    /** Why a conversation stays on its release for now; nothing if it can move. */
    public Optional<Sentence> whyNot(ConversationId conversation, ReleaseId to) {
        var stands = processes.whereIs(conversation);
        var from = processes.findRelease(conversation).orElseThrow(CannotMove::new);
        var places = stands.stream()
                .flatMap(stand -> stand.elements().stream().map(element -> new Place(stand.process(), element)))
                .toList();
        return upgrade(from, to).of(places).whyNot();
    }

    /**
     * Moves a conversation with all diagrams that it has called; a paused one stays paused.
     *
     * @throws CannotMove where it stands now; nothing happened then
     */
    public void move(ConversationId conversation, ReleaseId to) {
        if (whyNot(conversation, to).isPresent()) {
            throw new CannotMove();
        }
        var running = processes.running(conversation);
        var paused = running.stream().anyMatch(ProcessInstance::isSuspended);
        if (paused) {
            running.forEach(one -> runtime.activateProcessInstanceById(one.getId()));
        }
        running.forEach(one -> runtime.newMigration(plan(one, to))
                .processInstanceIds(List.of(one.getId()))
                .execute());
        if (paused) {
            processes.pause(conversation);
        }
    }

    private MigrationPlan plan(ProcessInstance instance, ReleaseId to) {
        var diagram = repository.getProcessDefinition(instance.getProcessDefinitionId());
        var same = repository
                .createProcessDefinitionQuery()
                .deploymentId(to.value())
                .processDefinitionKey(diagram.getKey())
                .singleResult();
        return runtime.createMigrationPlan(diagram.getId(), same.getId())
                .mapEqualActivities()
                .build();
    }
}

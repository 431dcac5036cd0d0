package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The running processes, one per conversation with the diagrams it calls. */
@Component
public class Processes {

    /** The only process variable there is: the id of the conversation. */
    public static final String CONVERSATION = "conversation";

    private final RuntimeService processes;
    private final ManagementService jobs;
    private final Diagrams diagrams;

    Processes(RuntimeService processes, ManagementService jobs, Diagrams diagrams) {
        this.processes = processes;
        this.jobs = jobs;
        this.diagrams = diagrams;
    }

    /** Starts the process of a conversation at the start event that waits for this message, on the latest release. */
    public void begin(ConversationId conversation, String message) {
        processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(conversation.value())
                .setVariable(CONVERSATION, conversation.value())
                .correlateStartMessage();
    }

    /**
     * Tells the process something that may happen at any moment, such as {@code withdraw}. A paused conversation hears it
     * too, and stays paused.
     *
     * @return whether the process waited for it where it stands now
     */
    public boolean tell(ConversationId conversation, String message) {
        var paused = running(conversation).stream().anyMatch(ProcessInstance::isSuspended);
        if (paused) {
            running(conversation).forEach(one -> processes.activateProcessInstanceById(one.getId()));
        }
        var waiting = processes
                .createExecutionQuery()
                .processInstanceBusinessKey(conversation.value())
                .messageEventSubscriptionName(message)
                .list();
        waiting.stream().findFirst().ifPresent(one -> processes.messageEventReceived(message, one.getId()));
        if (paused) {
            pause(conversation);
        }
        return !waiting.isEmpty();
    }

    /** Stops all tasks and timers of a conversation where they stand. */
    public void pause(ConversationId conversation) {
        running(conversation).forEach(one -> processes.suspendProcessInstanceById(one.getId()));
    }

    /** Goes on where a conversation was paused; every timer starts again in its full length. */
    public void resume(ConversationId conversation) {
        for (var one : running(conversation)) {
            processes.activateProcessInstanceById(one.getId());
            jobs.createJobQuery()
                    .processInstanceId(one.getId())
                    .timers()
                    .list()
                    .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
        }
    }

    /**
     * When those timers of a conversation fall due that its diagram names by a policy, such as {@code T14}; the earliest
     * of each.
     */
    public Map<String, Instant> deadlines(ConversationId conversation) {
        var deadlines = new TreeMap<String, Instant>();
        for (var one : running(conversation)) {
            for (var timer : jobs.createJobQuery()
                    .processInstanceId(one.getId())
                    .timers()
                    .list()) {
                policyOf(timer)
                        .ifPresent(policy -> deadlines.merge(
                                policy, timer.getDuedate().toInstant(), (a, b) -> a.isBefore(b) ? a : b));
            }
        }
        return deadlines;
    }

    private Optional<String> policyOf(Job timer) {
        var definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return diagrams.require(timer.getProcessDefinitionId()).property(definition.getActivityId(), "timer");
    }

    /** Takes a conversation out of the engine where it stands: nothing follows, nobody is told. */
    public void drop(ConversationId conversation) {
        running(conversation).stream()
                .filter(one -> one.getId().equals(one.getRootProcessInstanceId()))
                .forEach(one -> processes.deleteProcessInstance(one.getId(), null, true, true, true, false));
    }

    /** Whether anything of this conversation runs. */
    public boolean runs(ConversationId conversation) {
        return !running(conversation).isEmpty();
    }

    /** The release that a conversation runs on, for as long as it runs. */
    public Optional<ReleaseId> findRelease(ConversationId conversation) {
        return running(conversation).stream().findFirst().map(one -> diagrams.require(one.getProcessDefinitionId())
                .release());
    }

    /** Where a conversation stands, diagram by diagram. */
    public List<Standpoint> whereIs(ConversationId conversation) {
        return running(conversation).stream()
                .map(one -> {
                    var diagram = diagrams.require(one.getProcessDefinitionId());
                    return new Standpoint(
                            diagram.release(),
                            diagram.process(),
                            List.copyOf(processes.getActiveActivityIds(one.getId())));
                })
                .toList();
    }

    List<ProcessInstance> running(ConversationId conversation) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(conversation.value())
                .list();
    }

    /** The elements of one diagram at which a conversation stands. */
    public record Standpoint(ReleaseId release, String process, List<String> elements) {}
}

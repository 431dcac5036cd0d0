package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which conversations run on which release. HR may be told how many, from a number on that points at nobody. */
@Component
public class RunningConversations {

    private final RuntimeService processes;
    private final ObjectProvider<CountedConversations> counted;

    RunningConversations(RuntimeService processes, ObjectProvider<CountedConversations> counted) {
        this.processes = processes;
        this.counted = counted;
    }

    /** Those that count; whoever was only invited is not among them. */
    public Set<ConversationId> thatCountOn(ReleaseId release) {
        return counted.getObject().among(on(release));
    }

    /** Every single one, for acts that nobody counts. */
    public List<ConversationId> on(ReleaseId release) {
        return processes
                .createProcessInstanceQuery()
                .deploymentId(release.value())
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .map(ConversationId::new)
                .toList();
    }
}

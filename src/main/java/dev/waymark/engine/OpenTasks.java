package dev.waymark.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.shared.TaskId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The tasks that wait for people, each found only by the person it waits for. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService processes;
    private final Diagrams diagrams;

    OpenTasks(TaskService tasks, RuntimeService processes, Diagrams diagrams) {
        this.tasks = tasks;
        this.processes = processes;
        this.diagrams = diagrams;
    }

    /** All that waits for somebody, oldest first; tasks of a paused conversation wait for nobody. */
    public List<OpenTask> of(PersonId person) {
        return open(tasks.createTaskQuery().taskAssignee(person.value()).active());
    }

    /** All that waits in one conversation, for either of the two. */
    public List<OpenTask> of(ConversationId conversation) {
        return open(tasks.createTaskQuery()
                .processInstanceBusinessKey(conversation.value())
                .active());
    }

    /** All that was begun in one conversation, also while it is paused and nobody can go on with it. */
    public List<OpenTask> begunIn(ConversationId conversation) {
        return open(tasks.createTaskQuery().processInstanceBusinessKey(conversation.value()));
    }

    /** Finds one of the person's own open tasks. */
    public Optional<OpenTask> find(TaskId id, PersonId person) {
        return open(tasks.createTaskQuery()
                        .taskId(id.value())
                        .taskAssignee(person.value())
                        .active())
                .stream()
                .findFirst();
    }

    /** Gives the person's own open task; anybody else's, a finished and an invented one are gone alike. */
    public OpenTask require(TaskId id, PersonId person) {
        return find(id, person).orElseThrow(TaskGone::new);
    }

    /** Hands a task in; the process moves on in the same transaction. */
    public void complete(OpenTask task) {
        tasks.complete(task.id().value());
    }

    private List<OpenTask> open(TaskQuery query) {
        var found = query.initializeFormKeys().orderByTaskCreateTime().asc().list();
        var conversations = conversationsOf(found);
        return found.stream()
                .flatMap(task -> Stream.ofNullable(conversations.get(task.getProcessInstanceId()))
                        .map(conversation -> open(task, new ConversationId(conversation))))
                .toList();
    }

    private Map<String, String> conversationsOf(List<Task> found) {
        var instances = found.stream().map(Task::getProcessInstanceId).collect(toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return processes.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private OpenTask open(Task task, ConversationId conversation) {
        var diagram = diagrams.require(task.getProcessDefinitionId());
        var step = task.getTaskDefinitionKey();
        return new OpenTask(
                new TaskId(task.getId()),
                step,
                task.getName(),
                diagram.property(step, Vocabulary.GERMAN_NAME),
                conversation,
                new PersonId(task.getAssignee()),
                new FormId(task.getCamundaFormRef().getKey()),
                diagram.release(),
                diagram.property(step, "stage").map(Stage::new),
                diagram.property(step, "optional").filter("true"::equals).isPresent(),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
    }
}

package dev.waymark.proof;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/** The real engine in memory with one diagram on it, on which somebody acts step by step. */
final class EngineAtHand implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "engine-at-hand-" + COUNT.incrementAndGet();

    private final ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName(name)
            .setJdbcUrl("jdbc:h2:mem:" + name)
            .setJobExecutorActivate(false)
            .setMetricsEnabled(false)
            .setTaskMetricsEnabled(false)
            .setHistory("none")
            .buildProcessEngine();

    private String deployment = "";
    private String instance = "";

    void deploy(String xml) {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", xml)
                .deploy()
                .getId();
    }

    void withdraw() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    void start(Map<String, Boolean> answers) {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("p", Map.copyOf(answers))
                .getId();
    }

    void answer(Map<String, Boolean> answers) {
        engine.getRuntimeService().setVariables(instance, answers);
    }

    void stop() {
        if (!active().isEmpty()) {
            engine.getRuntimeService().deleteProcessInstance(instance, "done");
        }
    }

    /** Where the instance is; nowhere once it is over. */
    Set<String> active() {
        var active = new TreeSet<String>();
        Optional.ofNullable(engine.getRuntimeService().getActivityInstance(instance))
                .ifPresent(root -> collect(root, active));
        return active;
    }

    private static void collect(ActivityInstance at, Set<String> active) {
        for (var transition : at.getChildTransitionInstances()) {
            active.add(transition.getActivityId());
        }
        for (var child : at.getChildActivityInstances()) {
            collect(child, active);
        }
        if (at.getChildActivityInstances().length == 0 && at.getChildTransitionInstances().length == 0) {
            active.add(at.getActivityId());
        }
    }

    /** Does a task; {@code false} when there is none. */
    boolean complete(String element) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(element)
                .list();
        return !task.isEmpty()
                && tried(() -> engine.getTaskService().complete(task.get(0).getId()));
    }

    /** Runs the asynchronous step before or after an element. */
    boolean run(String element) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .list();
        return !job.isEmpty()
                && tried(() ->
                        engine.getManagementService().executeJob(job.get(0).getId()));
    }

    boolean send(String message) {
        var wait = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventName(message)
                .list();
        return !wait.isEmpty()
                && tried(() -> engine.getRuntimeService()
                        .messageEventReceived(message, wait.get(0).getExecutionId()));
    }

    /** Does anything that can be done; {@code false} when nothing can. */
    boolean anything(Random random) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list();
        var waits = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance)
                .list();
        var jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list();
        var choices = tasks.size() + waits.size() + jobs.size();
        if (choices == 0) {
            return false;
        }
        var choice = random.nextInt(choices);
        tried(() -> {
            if (choice < tasks.size()) {
                engine.getTaskService().complete(tasks.get(choice).getId());
            } else if (choice < tasks.size() + waits.size()) {
                var wait = waits.get(choice - tasks.size());
                engine.getRuntimeService().messageEventReceived(wait.getEventName(), wait.getExecutionId());
            } else {
                engine.getManagementService()
                        .executeJob(
                                jobs.get(choice - tasks.size() - waits.size()).getId());
            }
        });
        return true;
    }

    /** What the engine refuses leaves everything as it was. */
    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ProcessEngineException stuck) {
            return false;
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}

package dev.waymark.proof;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/**
 * The real engine in memory with one diagram on it, on which somebody acts step by step. Looking around and acting is
 * one command, so that the engine reads from its database once and not five times; what stands there is the same.
 */
final class EngineAtHand {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Answers answers;
    private final ProcessEngine engine;

    private final String process = "p" + COUNT.incrementAndGet();

    private String deployment = "";
    private String definition = "";
    private String instance = "";

    private EngineAtHand(ProcessEngine engine, Answers answers) {
        this.engine = engine;
        this.answers = answers;
    }

    /** An engine of its own, to be closed. */
    static EngineAtHand started() {
        var name = "engine-at-hand-" + COUNT.incrementAndGet();
        var answers = new Answers();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setBeans(answers);
        configuration.setDmnEnabled(false);
        configuration.setCmmnEnabled(false);
        return new EngineAtHand(
                configuration
                        .setProcessEngineName(name)
                        .setJdbcUrl("jdbc:h2:mem:%s;QUERY_CACHE_SIZE=1000".formatted(name))
                        .setJobExecutorActivate(false)
                        .setMetricsEnabled(false)
                        .setTaskMetricsEnabled(false)
                        .setHistory("none")
                        .buildProcessEngine(),
                answers);
    }

    /** Another diagram on the same engine, for another thread. */
    EngineAtHand another() {
        return new EngineAtHand(engine, answers);
    }

    void deploy(String xml) {
        var deployed = engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", xml.replace("<process id=\"p\"", "<process id=\"%s\"".formatted(process)))
                .deployWithResult();
        deployment = deployed.getId();
        definition = deployed.getDeployedProcessDefinitions().get(0).getId();
    }

    void withdraw() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    void start(Map<String, Boolean> given) {
        answers.give(given);
        instance =
                engine.getRuntimeService().startProcessInstanceById(definition).getId();
    }

    void answer(Map<String, Boolean> given) {
        answers.give(given);
    }

    void stop() {
        inOneCommand(() -> {
            var running = Context.getCommandContext().getExecutionManager().findExecutionById(instance) != null;
            if (running) {
                engine.getRuntimeService().deleteProcessInstance(instance, "done");
            }
            return running;
        });
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
        return act("task " + element);
    }

    /** Runs the asynchronous step before or after an element. */
    boolean run(String element) {
        return act("job " + element);
    }

    boolean send(String message) {
        return act("message " + message);
    }

    private boolean act(String name) {
        return tried(() -> possible().stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .map(Act::done)
                .orElse(false));
    }

    /** Where it was, and whether something could be done there. */
    record Moment(Set<String> active, boolean goesOn) {}

    /** Looks around and does anything that can be done. */
    Moment anything(Random random) {
        var chance = random.nextInt(Integer.MAX_VALUE);
        var active = new TreeSet<String>();
        var acts = new ArrayList<Act>();
        tried(() -> {
            active.addAll(active());
            acts.addAll(active.isEmpty() ? List.of() : possible());
            return !acts.isEmpty() && acts.get(chance % acts.size()).done();
        });
        return new Moment(active, !acts.isEmpty());
    }

    private record Act(String name, String at, Runnable way) {

        boolean done() {
            way.run();
            return true;
        }
    }

    /** All that people, messages and the passing of time could do now, always in the same order. */
    private List<Act> possible() {
        var context = Context.getCommandContext();
        var acts = new ArrayList<Act>();
        for (var task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
            acts.add(new Act("task " + task.getTaskDefinitionKey(), "", () -> engine.getTaskService()
                    .complete(task.getId())));
        }
        for (var wait : context.getEventSubscriptionManager().findEventSubscriptionsByProcessInstanceId(instance)) {
            acts.add(new Act("message " + wait.getEventName(), wait.getActivityId(), () -> engine.getRuntimeService()
                    .messageEventReceived(wait.getEventName(), wait.getExecutionId())));
        }
        for (var job : context.getJobManager().findJobsByProcessInstanceId(instance)) {
            acts.add(new Act("job " + job.getActivityId(), "", () -> engine.getManagementService()
                    .executeJob(job.getId())));
        }
        acts.sort(Comparator.comparing(Act::name).thenComparing(Act::at));
        return acts;
    }

    /** What the engine refuses leaves everything as it was. */
    private boolean tried(Supplier<Boolean> act) {
        try {
            return inOneCommand(act);
        } catch (ProcessEngineException stuck) {
            return false;
        }
    }

    private boolean inOneCommand(Supplier<Boolean> act) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> act.get());
    }

    void close() {
        engine.close();
    }

    /** What the questions in the diagram are answered with, on each thread its own; as in Waymark, no variables. */
    private static final class Answers extends AbstractMap<Object, Object> {

        private final ThreadLocal<Map<String, Boolean>> given = ThreadLocal.withInitial(Map::of);

        void give(Map<String, Boolean> answers) {
            given.set(Map.copyOf(answers));
        }

        @Override
        public boolean containsKey(Object question) {
            return given.get().containsKey(question);
        }

        @Override
        public Object get(Object question) {
            return given.get().get(question);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.copyOf(Map.<Object, Object>copyOf(given.get()).entrySet());
        }
    }
}

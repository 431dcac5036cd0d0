package dev.waymark.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The real engine in memory with one diagram on it, on which somebody acts step by step. Looking around and acting is
 * one command, so that the engine reads from its database once and not five times; what stands there is the same.
 */
final class EngineAtHand {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final GivenAnswers answers;
    private final ProcessEngine engine;
    private final PlatformTransactionManager transactions;
    private final Runnable closing;
    private final List<Object> marks = new ArrayList<>();

    private final String process = "p" + COUNT.incrementAndGet();

    private String definition = "";
    private String instance = "";

    @Nullable
    private TransactionStatus transaction;

    private EngineAtHand(
            ProcessEngine engine, GivenAnswers answers, PlatformTransactionManager transactions, Runnable closing) {
        this.engine = engine;
        this.answers = answers;
        this.transactions = transactions;
        this.closing = closing;
    }

    /** An engine of its own, to be closed. */
    static EngineAtHand started() {
        var name = "engine-at-hand-" + COUNT.incrementAndGet();
        var database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:%s;QUERY_CACHE_SIZE=1000".formatted(name));
        var answers = new GivenAnswers();
        var transactions = new DataSourceTransactionManager(database);
        var configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setTransactionManager(transactions);
        configuration.setBeans(answers);
        configuration.setDmnEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        var engine = configuration
                .setProcessEngineName(name)
                .setDataSource(database)
                .setDatabaseSchemaUpdate("create")
                .setJobExecutorActivate(false)
                .setMetricsEnabled(false)
                .setTaskMetricsEnabled(false)
                .setHistory("none")
                .buildProcessEngine();
        return new EngineAtHand(engine, answers, transactions, database::close);
    }

    /** Another diagram on the same engine, for another thread. */
    EngineAtHand another() {
        return new EngineAtHand(engine, answers, transactions, closing);
    }

    void deploy(String xml) {
        var deployed = engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", xml.replace("<process id=\"p\"", "<process id=\"%s\"".formatted(process)))
                .deployWithResult();
        definition = deployed.getDeployedProcessDefinitions().get(0).getId();
    }

    /**
     * From now on everything happens in one transaction, so that it can be taken back as far as one likes. The engine
     * keeps nothing between two commands but what is in its database.
     */
    void begin() {
        transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    }

    /** Everything since it began is undone. */
    void end() {
        marks.clear();
        transactions.rollback(transaction());
    }

    private void mark() {
        marks.add(transaction().createSavepoint());
    }

    /** As it was after so many acts, of which starting is the first. */
    void backTo(int acts) {
        if (acts < marks.size()) {
            transaction().rollbackToSavepoint(marks.get(acts));
            marks.subList(acts, marks.size()).clear();
        }
    }

    private TransactionStatus transaction() {
        return Optional.ofNullable(transaction).orElseThrow();
    }

    void start(Map<String, Boolean> given) {
        mark();
        answers.give(given);
        instance =
                engine.getRuntimeService().startProcessInstanceById(definition).getId();
    }

    void answer(Map<String, Boolean> given) {
        answers.give(given);
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
        return act("event " + message);
    }

    private boolean act(String name) {
        return tried(() -> possible().stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .map(Act::done)
                .orElse(false));
    }

    /** Where it was, what was chosen of all that could be done there, and whether it was done. */
    record Moment(Set<String> active, int chosen, boolean done) {}

    /** Looks around and does what is chosen of so many things that can be done; a negative number chooses nothing. */
    Moment anything(IntUnaryOperator choose) {
        var active = new TreeSet<String>();
        var chosen = new AtomicInteger(-1);
        mark();
        var done = tried(() -> {
            active.addAll(active());
            var acts = active.isEmpty() ? List.<Act>of() : possible();
            chosen.set(acts.isEmpty() ? -1 : choose.applyAsInt(acts.size()));
            return chosen.get() >= 0 && acts.get(chosen.get()).done();
        });
        return new Moment(active, chosen.get(), done);
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
            acts.add(new Act("event " + wait.getEventName(), wait.getActivityId(), () -> happens(wait)));
        }
        for (var job : context.getJobManager().findJobsByProcessInstanceId(instance)) {
            acts.add(new Act("job " + job.getActivityId(), "", () -> engine.getManagementService()
                    .executeJob(job.getId())));
        }
        acts.sort(Comparator.comparing(Act::name).thenComparing(Act::at));
        return acts;
    }

    private void happens(EventSubscriptionEntity wait) {
        var runtime = engine.getRuntimeService();
        if (wait.getEventType().equals("signal")) {
            runtime.signalEventReceived(wait.getEventName(), wait.getExecutionId());
        } else {
            runtime.messageEventReceived(wait.getEventName(), wait.getExecutionId());
        }
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
        closing.run();
    }
}

package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.proof.exploring.CannotCompose;
import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Exploration;
import dev.waymark.proof.exploring.Explorer;
import dev.waymark.proof.exploring.Pace;
import dev.waymark.proof.exploring.Situation;
import dev.waymark.proof.exploring.Watch;
import dev.waymark.proof.reading.DiagramReader;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.reading.SafeXml;
import dev.waymark.proof.rules.NoWords;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.junit.jupiter.api.Test;

/** The real engine, walked through by chance, never gets to where the exploration has not been. */
class EngineWalksTest {

    private static final long SEED = Long.getLong("walks.seed", 20261122);
    private static final int DIAGRAMS = Integer.getInteger("walks.diagrams", 60);
    private static final int WALKS = 8;
    private static final int LONGEST_WALK = 25;

    private final ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:walks")
            .setJobExecutorActivate(false)
            .setHistory("none")
            .buildProcessEngine();

    private final Set<Set<String>> situations = new HashSet<>();

    @Test
    void staysWhereTheExplorationHasBeen() throws Exception {
        try {
            for (int i = 0; i < DIAGRAMS; i++) {
                walk(SEED + i);
            }
        } finally {
            engine.close();
        }
    }

    private void walk(long seed) throws Exception {
        var xml = Sketch.xml("p", RandomDiagram.lines(seed));
        situations.clear();
        if (!explore(xml).complete()) {
            return;
        }
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", xml)
                .deploy();
        for (int i = 0; i < WALKS; i++) {
            once(seed, new Random(seed * 31 + i), xml);
        }
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    private Exploration explore(String xml) throws NotReadable, CannotCompose {
        var document = SafeXml.read(xml.getBytes(StandardCharsets.UTF_8));
        var diagram = DiagramReader.read("p.bpmn", document.root(), new Findings("p.bpmn"));
        var net = Composition.of(diagram.processes().get(0), Map.of(), new NoWords());
        return Explorer.explore(
                net,
                Pace.ENGINE,
                new Watch() {
                    @Override
                    public void rests(Situation situation, Reporter reporter) {
                        var active = new TreeSet<String>();
                        situation
                                .active()
                                .forEach(node -> active.add(node.element().id()));
                        situations.add(active);
                    }
                },
                20_000);
    }

    private void once(long seed, Random random, String xml) {
        var questions = Map.<String, Object>of(
                "q0",
                random.nextBoolean(),
                "q1",
                random.nextBoolean(),
                "q2",
                random.nextBoolean(),
                "q3",
                random.nextBoolean());
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("p", questions)
                .getId();
        for (int step = 0; step < LONGEST_WALK && isAlive(instance); step++) {
            assertThat(situations).as("seed %d%n%s", seed, xml).contains(active(instance));
            if (!step(random, instance)) {
                break;
            }
        }
        if (isAlive(instance)) {
            engine.getRuntimeService().deleteProcessInstance(instance, "done");
        }
    }

    private boolean isAlive(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0;
    }

    private Set<String> active(String instance) {
        var active = new TreeSet<String>();
        collect(engine.getRuntimeService().getActivityInstance(instance), active);
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

    /** Does something that can be done; {@code false} when nothing can be done any more. */
    private boolean step(Random random, String instance) {
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
        try {
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
        } catch (ProcessEngineException stuck) {
            return true;
        }
        return true;
    }
}

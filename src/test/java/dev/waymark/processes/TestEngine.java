package dev.waymark.processes;

import dev.waymark.engine.PlayedLanguage;
import dev.waymark.engine.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/**
 * A process engine in memory, without Spring, that speaks the real language of the diagrams. It holds all shipped
 * diagrams in one deployment, as a release does; deploying them for each test anew took a second each time.
 */
final class TestEngine {

    private static final ProcessEngine ENGINE = build();

    private TestEngine() {}

    static ProcessEngine engine() {
        return ENGINE;
    }

    /** The names of all diagrams in {@code processes/}. */
    static List<String> diagrams() {
        try (var files = Files.list(Path.of("processes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void forgetAllConversations() {
        var runtime = ENGINE.getRuntimeService();
        var running =
                runtime.createProcessInstanceQuery().rootProcessInstances().list();
        running.forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        var history = ENGINE.getHistoryService();
        var finished = history.createHistoricProcessInstanceQuery().list();
        finished.forEach(one -> history.deleteHistoricProcessInstanceIfExists(one.getId()));
    }

    private static ProcessEngine build() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("process-tests");
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setDmnElProvider(text -> {
            throw new UnsupportedOperationException("No diagram has a decision table");
        });
        configuration.setExpressionManager(PlayedLanguage.of(voices(), name -> StubbedQuestions.block(name)));
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        diagrams().forEach(diagram -> deployment.addClasspathResource("processes/" + diagram + ".bpmn"));
        deployment.deploy();
        return engine;
    }

    private static HashMap<String, Question> voices() {
        var voices = new HashMap<String, Question>();
        StubbedQuestions.NAMES.forEach(name -> voices.put(name, new StubbedQuestions.Voice(name)));
        return voices;
    }
}

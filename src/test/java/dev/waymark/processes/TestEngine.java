package dev.waymark.processes;

import dev.waymark.engine.PlayedLanguage;
import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;

/** A process engine in memory, without Spring, that speaks the real language of the diagrams; one for all process tests. */
final class TestEngine {

    private static final ProcessEngine ENGINE = build();

    private TestEngine() {}

    static ProcessEngineExtension inMemory() {
        return ProcessEngineExtension.builder().useProcessEngine(ENGINE).build();
    }

    static ProcessEngine engine() {
        return ENGINE;
    }

    private static ProcessEngine build() {
        var questions = new HashMap<String, dev.waymark.engine.Question>();
        StubbedQuestions.NAMES.forEach(name -> questions.put(name, new StubbedQuestions.Voice(name)));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("process-tests");
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setDmnElProvider(text -> {
            throw new UnsupportedOperationException("No diagram has a decision table");
        });
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setExpressionManager(PlayedLanguage.of(questions, name -> StubbedQuestions.block(name)));
        return configuration.buildProcessEngine();
    }
}

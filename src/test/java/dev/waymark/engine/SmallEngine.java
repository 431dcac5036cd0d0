package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** An engine in memory with one of the nets at a time and no gate, so that each net is seen to hold alone. */
final class SmallEngine {

    private SmallEngine() {}

    static ProcessEngine with(String name, List<BpmnParseListener> nets, Function<String, JavaDelegate> blocks) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(nets));
        configuration.setDmnElProvider(text -> {
            throw new UnsupportedOperationException("No diagram has a decision table");
        });
        configuration.setExpressionManager(PlayedLanguage.of(
                Map.of(
                        "employee",
                        Question.of("employee", (ConversationId about, String what, List<String> with) -> "someone")),
                blocks));
        return configuration.buildProcessEngine();
    }

    /** A diagram with one start, these elements, and whatever else is put between the tags. */
    static String diagram(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:activiti="http://activiti.org/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  targetNamespace="t"><message id="m" name="m"/><error id="e" errorCode="e"/>
                <process id="p" isExecutable="true" camunda:historyTimeToLive="P30D">%s</process></definitions>""".formatted(inside);
    }

    /** Start, one step, end. */
    static String step(String step) {
        return diagram("<startEvent id=\"s\"/><sequenceFlow id=\"a\" sourceRef=\"s\" targetRef=\"t\"/>" + step
                + "<sequenceFlow id=\"b\" sourceRef=\"t\" targetRef=\"x\"/><endEvent id=\"x\"/>");
    }
}

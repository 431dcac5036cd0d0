package dev.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.waymark.shared.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** The third net alone: nobody is asked for content without a yes, though nothing was proven about the diagram. */
class ChoiceGuardTest {

    private static final Set<Stage> SAID_YES = new HashSet<>();

    private static ProcessEngine engine;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void open() {
        ObjectProvider<Choices> choices = mock();
        Choices played = mock();
        when(choices.getObject()).thenReturn(played);
        when(played.include(any(), any())).then(asked -> SAID_YES.contains(asked.<Stage>getArgument(1)));
        engine = SmallEngine.with("choice-guard", List.of(new ChoiceGuard(choices)), name -> execution -> {});
        deploy("asks", task("collect", "<camunda:property name=\"stage\" value=\"STORY\"/>"));
        deploy("asks-inside", task("answer", ""));
        deploy("replies", task("answer", ""));
        deploy("calls", """
                <callActivity id="t" calledElement="asks-inside"><extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/>
                <camunda:properties><camunda:property name="stage" value="STORY"/></camunda:properties></extensionElements></callActivity>""");
        deploy("hands-on", """
                <callActivity id="t" calledElement="asks-inside"><extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/>
                </extensionElements></callActivity>""");
        deploy("calls-through", """
                <callActivity id="t" calledElement="hands-on"><extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/>
                <camunda:properties><camunda:property name="stage" value="STORY"/></camunda:properties></extensionElements></callActivity>""");
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @AfterEach
    void nobodySaidYes() {
        SAID_YES.clear();
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list();
        running.forEach(one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), "the test is over"));
    }

    @Test
    void asksForContentAfterAYes() {
        SAID_YES.add(Stage.STORY);

        start("asks");

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processDefinitionKey("asks")
                        .count())
                .isOne();
    }

    @Test
    void refusesToAskWithoutOne() {
        SAID_YES.add(Stage.VISION);

        assertThatThrownBy(() -> start("asks")).hasStackTraceContaining(AskedWithoutYes.class.getName());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void takesTheStageFromTheCallThatLedThere() {
        assertThatThrownBy(() -> start("calls")).hasStackTraceContaining(AskedWithoutYes.class.getName());

        SAID_YES.add(Stage.STORY);
        start("calls");
    }

    @Test
    void takesItFromACallFurtherUpAsWell() {
        assertThatThrownBy(() -> start("calls-through")).hasStackTraceContaining(AskedWithoutYes.class.getName());

        SAID_YES.add(Stage.STORY);
        start("calls-through");
    }

    @Test
    void letsAManagerAnswerARequestThatBelongsToNoStage() {
        start("replies");
    }

    private static ProcessInstance start(String process) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, "conversation");
    }

    private static String task(String kind, String more) {
        return """
                <userTask id="t" camunda:assignee="${employee}"><extensionElements><camunda:properties>
                <camunda:property name="kind" value="%s"/>%s</camunda:properties></extensionElements></userTask>""".formatted(kind, more);
    }

    private static void deploy(String process, String step) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        process + ".bpmn",
                        SmallEngine.step(step).replace("process id=\"p\"", "process id=\"" + process + "\""))
                .deploy();
    }
}

package dev.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.proof.NotInTheLanguage;
import dev.waymark.shared.ConversationId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first net alone, on an engine that takes every diagram: no expression in it reaches more than the questions and the
 * building blocks.
 */
class DiagramLanguageTest {

    private static final ExpressionManager LANGUAGE = PlayedLanguage.of(
            Map.of(
                    "choice",
                    Question.of(
                            "choice", (ConversationId about, String what, List<String> with) -> what.equals("yes"))),
            name -> execution -> {});

    private static ProcessEngine engine;

    @TempDir
    Path folder;

    private Path canary;

    @BeforeAll
    static void open() {
        engine = SmallEngine.with("diagram-language", List.of(), name -> execution -> {});
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @BeforeEach
    void noCanary() {
        canary = folder.resolve("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class.forName('java.lang.Runtime')}",
                "#{''.getClass()}",
                "${execution.processBusinessKey}${''.getClass()}",
                "#{execution.setVariable('a', 'b')}",
                "${employee}${manager}",
                "text ${choice.yes}",
                "${choice.yes.getClass()}",
                "${choice['yes']}",
                "${now()}",
                "${dateTime().plusDays(1)}",
                "${S('<x/>')}"
            })
    void knowsNothingElse(String text) {
        assertThatThrownBy(() -> LANGUAGE.createExpression(text)).isInstanceOf(NotInTheLanguage.class);
    }

    @Test
    void takesUpNoDiagramWithAnythingElseInIt() {
        var reach = "${''.getClass().forName('java.io.File').getConstructors()[0].newInstance('%s').createNewFile()}"
                .formatted(canary);
        var attacks = List.of(
                "<serviceTask id='t' camunda:expression=\"%s\"/>",
                "<serviceTask id='t' camunda:delegateExpression=\"%s\"/>",
                "<userTask id='t' camunda:assignee=\"%s\"/>",
                "<userTask id='t' camunda:dueDate=\"%s\"/>",
                "<userTask id='t' name=\"%s\"/>",
                "<userTask id='t'><documentation>%s</documentation></userTask>",
                "<callActivity id='t' calledElement=\"%s\"/>",
                "<userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>%s</loopCardinality></multiInstanceLoopCharacteristics></userTask>",
                "<manualTask id='t'><extensionElements><camunda:executionListener event='start' expression=\"%s\"/></extensionElements></manualTask>",
                "<intermediateCatchEvent id='t'><timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition></intermediateCatchEvent>");

        assertThat(attacks).allSatisfy(attack -> {
            var diagram = SmallEngine.step(attack.formatted(reach));
            assertThatThrownBy(() -> deploy(diagram)).as(attack).hasStackTraceContaining("Not in the language");
        });
        assertThat(Files.exists(canary)).isFalse();
    }

    /** What is in the language, but names nothing, fails when it is asked, and not in any other way. */
    @ParameterizedTest
    @ValueSource(strings = {"${dataSource.connection}", "${execution.getVariable('dataSource')}"})
    void findsNoBeansAndNoVariables(String text) {
        var deployed = deploy(SmallEngine.step("<userTask id='t' camunda:assignee=\"%s\"/>".formatted(text)));

        assertThatThrownBy(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey("p", "conversation", Map.of("dataSource", "a variable")))
                .hasStackTraceContaining(UnknownQuestion.class.getName());
        engine.getRepositoryService().deleteDeployment(deployed, true);
    }

    @Test
    void canBeAskedButNotSet() {
        var expression = LANGUAGE.createExpression("${choice.yes}");

        assertThatThrownBy(() -> expression.setValue("other", null)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String deploy(String diagram) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", diagram)
                .deploy()
                .getId();
    }
}

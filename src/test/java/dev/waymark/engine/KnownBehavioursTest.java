package dev.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second net alone, without gate and proof: the engine takes up nothing that could run code or reach outward. */
class KnownBehavioursTest {

    private static final ProcessEngine ENGINE = SmallEngine.with(
            "known-behaviours",
            List.of(new KnownBehaviours(name -> name.equals("cancelTalk"))),
            name -> execution -> {});

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    static Stream<String> attacks() {
        var listener = "<extensionElements><camunda:%s/></extensionElements>";
        var service =
                "<serviceTask id=\"t\" camunda:type=\"%s\"><extensionElements>%s</extensionElements></serviceTask>";
        var field = "<camunda:field name=\"%s\" stringValue=\"%s\"/>";
        var manual = "<manualTask id=\"t\">%s</manualTask>";
        return Stream.of(
                        "<scriptTask id=\"t\" scriptFormat=\"javascript\"><script>1</script></scriptTask>",
                        "<scriptTask id=\"t\" scriptFormat=\"groovy\" camunda:resource=\"http://localhost/x\"/>",
                        "<serviceTask id=\"t\" camunda:class=\"java.lang.Runtime\"/>",
                        "<serviceTask id=\"t\" activiti:class=\"java.lang.Runtime\"/>",
                        "<serviceTask id=\"t\" camunda:expression=\"${employee}\"/>",
                        "<serviceTask id=\"t\" camunda:delegateExpression=\"${employee}\"/>",
                        "<serviceTask id=\"t\" camunda:delegateExpression=\"${unknownBlock}\"/>",
                        "<serviceTask id=\"t\" camunda:delegateExpression=\"${choice.includes('STORY')}\"/>",
                        service.formatted("shell", field.formatted("command", "id")),
                        "<serviceTask id=\"t\" camunda:type=\"external\" camunda:topic=\"x\"/>",
                        "<serviceTask id=\"t\" camunda:delegateExpression=\"${cancelTalk}\"><extensionElements><camunda:connector>"
                                + "<camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                        "<businessRuleTask id=\"t\" camunda:decisionRef=\"d\"/>",
                        "<task id=\"t\"/>",
                        "<sendTask id=\"t\" camunda:class=\"java.lang.Runtime\"/>",
                        "<userTask id=\"t\" camunda:candidateGroups=\"hr\"/>",
                        "<userTask id=\"t\" camunda:formKey=\"embedded:app:x.html\"/>",
                        "<userTask id=\"t\"><humanPerformer><resourceAssignmentExpression><formalExpression>kermit</formalExpression>"
                                + "</resourceAssignmentExpression></humanPerformer></userTask>",
                        "<userTask id=\"t\"><extensionElements><camunda:taskListener event=\"create\" class=\"java.lang.Runtime\"/>"
                                + "</extensionElements></userTask>",
                        "<callActivity id=\"t\" calledElement=\"p\"><extensionElements><camunda:in variables=\"all\"/>"
                                + "<camunda:out variables=\"all\"/></extensionElements></callActivity>",
                        "<callActivity id=\"t\" camunda:caseRef=\"c\"/>",
                        "<transaction id=\"t\"><startEvent id=\"s2\"/></transaction>",
                        manual.formatted(
                                listener.formatted("executionListener event=\"start\" class=\"java.lang.Runtime\"")),
                        manual.formatted(
                                listener.formatted("executionListener event=\"start\" expression=\"${employee}\"")),
                        manual.formatted(
                                "<extensionElements><activiti:executionListener event=\"start\" class=\"a.B\"/></extensionElements>"),
                        manual.formatted(
                                "<extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\">"
                                        + "<camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements>"))
                .map(SmallEngine::step);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesWhatCouldDoHarm(String diagram) {
        assertThatThrownBy(() -> deploy(diagram)).hasStackTraceContaining(NotAdmitted.class.getName());
        assertThat(ENGINE.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }

    @Test
    void refusesAScriptAsACondition() {
        var scripted = SmallEngine.diagram("<startEvent id=\"s\"/><endEvent id=\"x\"/>"
                + "<sequenceFlow id=\"a\" sourceRef=\"s\" targetRef=\"x\"><conditionExpression xsi:type=\"tFormalExpression\""
                + " language=\"javascript\">true</conditionExpression></sequenceFlow>");

        assertThatThrownBy(() -> deploy(scripted))
                .hasStackTraceContaining("line 5")
                .hasStackTraceContaining("language");
    }

    /** Should the engine one day make something else of an element that is known, what it made counts. */
    @Test
    void looksAtWhatTheEngineMadeOfIt() {
        var otherwise = new AbstractBpmnParseListener() {
            @Override
            public void parseManualTask(Element task, ScopeImpl scope, ActivityImpl activity) {
                activity.setActivityBehavior(new ShellActivityBehavior());
            }
        };
        var engine = SmallEngine.with(
                "made-otherwise", List.of(otherwise, new KnownBehaviours(name -> true)), name -> execution -> {});

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("p.bpmn", SmallEngine.step("<manualTask id=\"t\"/>"))
                        .deploy())
                .hasStackTraceContaining("Element t does something that no diagram may do: ShellActivityBehavior");
        engine.close();
    }

    @Test
    void takesUpWhatWaitsDecidesAndRings() {
        deploy(SmallEngine.step("<serviceTask id=\"t\" camunda:delegateExpression=\"${cancelTalk}\"/>"));

        var deployed = ENGINE.getRepositoryService().createDeploymentQuery().singleResult();
        ENGINE.getRepositoryService().deleteDeployment(deployed.getId(), true);
    }

    private static void deploy(String diagram) {
        ENGINE.getRepositoryService()
                .createDeployment()
                .addString("p.bpmn", diagram)
                .deploy();
    }
}

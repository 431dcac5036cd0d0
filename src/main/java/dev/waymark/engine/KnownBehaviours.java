package dev.waymark.engine;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets the engine take up only what it can do without harm: steps that wait, decide or ring a building block. It looks at
 * what the engine made of a diagram and knows nothing of the proof, so that a mistake there is no hole here.
 */
class KnownBehaviours extends AbstractBpmnParseListener {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Set<String> BEHAVIOURS = Set.of(
            "NoneStartEventActivityBehavior",
            "EventSubProcessStartEventActivityBehavior",
            "NoneEndEventActivityBehavior",
            "TerminateEndEventActivityBehavior",
            "ErrorEndEventActivityBehavior",
            "ThrowEscalationEventActivityBehavior",
            "ThrowSignalEventActivityBehavior",
            "IntermediateThrowNoneEventActivityBehavior",
            "IntermediateCatchEventActivityBehavior",
            "IntermediateCatchLinkEventActivityBehavior",
            "BoundaryEventActivityBehavior",
            "UserTaskActivityBehavior",
            "ManualTaskActivityBehavior",
            "ReceiveTaskActivityBehavior",
            "ServiceTaskDelegateExpressionActivityBehavior",
            "CallActivityBehavior",
            "SubProcessActivityBehavior",
            "EventSubProcessActivityBehavior",
            "ExclusiveGatewayActivityBehavior",
            "ParallelGatewayActivityBehavior",
            "InclusiveGatewayActivityBehavior",
            "EventBasedGatewayActivityBehavior",
            "SequentialMultiInstanceActivityBehavior",
            "ParallelMultiInstanceActivityBehavior");

    private static final Set<String> BPMN_ELEMENTS = Set.of(
            "process",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDuration",
            "timeDate",
            "errorEventDefinition",
            "escalationEventDefinition",
            "signalEventDefinition",
            "terminateEventDefinition",
            "linkEventDefinition",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "laneSet",
            "lane",
            "flowNodeRef",
            "textAnnotation",
            "text",
            "association",
            "group");

    private static final Set<String> CAMUNDA_ELEMENTS =
            Set.of("properties", "property", "in", "failedJobRetryTimeCycle");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "assignee",
            "dueDate",
            "formRef",
            "formRefBinding",
            "calledElementBinding",
            "delegateExpression",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon");

    /** Attributes of BPMN itself that choose a language or a piece of software. */
    private static final Set<String> HARMFUL = Set.of("language", "scriptFormat", "operationRef");

    private static final Pattern BLOCK = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private final Predicate<String> isBlock;

    KnownBehaviours(Predicate<String> isBlock) {
        this.isBlock = isBlock;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        checkText(process);
        checkScope(definition);
    }

    private void checkText(Element element) {
        if (!isKnown(element)) {
            throw foreign(element, element.getTagName());
        }
        for (String attribute : element.attributes()) {
            if (!isKnownAttribute(attribute)) {
                throw foreign(element, attribute);
            }
        }
        checkBlock(element);
        element.elements().forEach(this::checkText);
    }

    private static boolean isKnown(Element element) {
        return BPMN.equals(element.getUri()) && BPMN_ELEMENTS.contains(element.getTagName())
                || CAMUNDA.equals(element.getUri()) && CAMUNDA_ELEMENTS.contains(element.getTagName());
    }

    private static boolean isKnownAttribute(String attribute) {
        if (attribute.startsWith(CAMUNDA + ":")) {
            return CAMUNDA_ATTRIBUTES.contains(attribute.substring(CAMUNDA.length() + 1));
        }
        return attribute.startsWith(XSI + ":") || !attribute.contains(":") && !HARMFUL.contains(attribute);
    }

    private void checkBlock(Element element) {
        var called = element.attribute(CAMUNDA + ":delegateExpression");
        if (called == null) {
            return;
        }
        var name = BLOCK.matcher(called);
        if (!name.matches() || !isBlock.test(name.group(1))) {
            throw foreign(element, called);
        }
    }

    private static void checkScope(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            var behaviour = activity.getActivityBehavior();
            if (behaviour != null && !BEHAVIOURS.contains(behaviour.getClass().getSimpleName())) {
                throw new NotAdmitted("Element %s does something that no diagram may do: %s"
                        .formatted(activity.getId(), behaviour.getClass().getSimpleName()));
            }
            checkScope(activity);
        }
    }

    private static NotAdmitted foreign(Element element, String what) {
        return new NotAdmitted("Element %s, line %d, has something that no diagram may have: %s"
                .formatted(element.attribute("id", element.getTagName()), element.getLine(), what));
    }
}

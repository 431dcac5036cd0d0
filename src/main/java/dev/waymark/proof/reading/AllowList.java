package dev.waymark.proof.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements and attributes that a diagram may have; everything else is refused, whatever it may mean. */
final class AllowList {

    /** Attributes by element; a name in front of the list stands for a set of attributes that many elements share. */
    private static final String TEXT = """
            definitions: id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion
            process: id name isExecutable isClosed processType camunda:historyTimeToLive camunda:versionTag camunda:isStartableInTasklist
            message: id name
            signal: id name
            error: id name errorCode camunda:errorMessage
            escalation: id name escalationCode
            startEvent: NODE isInterrupting
            endEvent: NODE
            intermediateCatchEvent: NODE
            intermediateThrowEvent: NODE
            boundaryEvent: NODE attachedToRef cancelActivity
            messageEventDefinition: id messageRef camunda:delegateExpression
            timerEventDefinition: id
            timeDuration: id xsi:type
            timeDate: id xsi:type
            errorEventDefinition: id errorRef
            escalationEventDefinition: id escalationRef
            signalEventDefinition: id signalRef
            terminateEventDefinition: id
            linkEventDefinition: id name
            userTask: NODE default camunda:assignee camunda:dueDate camunda:formRef camunda:formRefBinding
            serviceTask: NODE default camunda:delegateExpression
            sendTask: NODE default camunda:delegateExpression messageRef
            receiveTask: NODE default messageRef
            manualTask: NODE default
            callActivity: NODE default calledElement camunda:calledElementBinding
            subProcess: NODE default triggeredByEvent
            exclusiveGateway: NODE default gatewayDirection
            inclusiveGateway: NODE default gatewayDirection
            parallelGateway: NODE gatewayDirection
            eventBasedGateway: NODE gatewayDirection eventGatewayType instantiate
            multiInstanceLoopCharacteristics: id isSequential camunda:asyncBefore camunda:asyncAfter camunda:exclusive
            loopCardinality: id xsi:type
            completionCondition: id xsi:type
            sequenceFlow: id name sourceRef targetRef
            conditionExpression: id xsi:type
            incoming:
            outgoing:
            documentation: id textFormat
            extensionElements:
            camunda:properties:
            camunda:property: id name value
            camunda:in: source target businessKey
            camunda:failedJobRetryTimeCycle:
            laneSet: id name
            lane: id name
            flowNodeRef:
            collaboration: id name
            participant: id name processRef
            textAnnotation: id textFormat
            text:
            association: id sourceRef targetRef associationDirection
            group: id categoryValueRef
            category: id
            categoryValue: id value
            """;

    private static final Set<String> NODE = Set.of(
            "id",
            "name",
            "camunda:asyncBefore",
            "camunda:asyncAfter",
            "camunda:exclusive",
            "camunda:jobPriority",
            "camunda:modelerTemplate",
            "camunda:modelerTemplateVersion",
            "camunda:modelerTemplateIcon");

    private static final Map<String, Set<String>> ALLOWED = parse();

    private AllowList() {}

    static boolean hasElement(String name) {
        return ALLOWED.containsKey(name);
    }

    static boolean hasAttribute(String element, String attribute) {
        var allowed = ALLOWED.getOrDefault(element, Set.of());
        return allowed.contains(attribute) || allowed.contains("NODE") && NODE.contains(attribute);
    }

    private static Map<String, Set<String>> parse() {
        var allowed = new HashMap<String, Set<String>>();
        TEXT.lines().forEach(line -> {
            var end = line.charAt(0) == 'c' && line.startsWith("camunda:") ? line.indexOf(':', 8) : line.indexOf(':');
            var attributes = line.substring(end + 1).strip();
            allowed.put(line.substring(0, end), attributes.isEmpty() ? Set.of() : Set.of(attributes.split(" ")));
        });
        return Map.copyOf(allowed);
    }
}

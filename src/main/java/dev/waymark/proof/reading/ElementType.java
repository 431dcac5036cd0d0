package dev.waymark.proof.reading;

import java.util.Map;
import java.util.Optional;

/** What a flow node does when a flow reaches it, as far as its course is concerned. */
public enum ElementType {
    START,
    END,
    THROW,
    CATCH,
    BOUNDARY,
    USER_TASK,
    SERVICE_TASK,
    SEND_TASK,
    RECEIVE_TASK,
    MANUAL_TASK,
    TASK,
    CALL_ACTIVITY,
    SUB_PROCESS,
    EXCLUSIVE,
    PARALLEL,
    INCLUSIVE,
    EVENT_BASED;

    private static final Map<String, ElementType> BY_NAME = Map.ofEntries(
            Map.entry("startEvent", START),
            Map.entry("endEvent", END),
            Map.entry("intermediateThrowEvent", THROW),
            Map.entry("intermediateCatchEvent", CATCH),
            Map.entry("boundaryEvent", BOUNDARY),
            Map.entry("userTask", USER_TASK),
            Map.entry("serviceTask", SERVICE_TASK),
            Map.entry("sendTask", SEND_TASK),
            Map.entry("receiveTask", RECEIVE_TASK),
            Map.entry("manualTask", MANUAL_TASK),
            Map.entry("task", TASK),
            Map.entry("scriptTask", TASK),
            Map.entry("businessRuleTask", TASK),
            Map.entry("callActivity", CALL_ACTIVITY),
            Map.entry("subProcess", SUB_PROCESS),
            Map.entry("transaction", SUB_PROCESS),
            Map.entry("exclusiveGateway", EXCLUSIVE),
            Map.entry("parallelGateway", PARALLEL),
            Map.entry("inclusiveGateway", INCLUSIVE),
            Map.entry("eventBasedGateway", EVENT_BASED));

    static Optional<ElementType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public boolean isActivity() {
        return compareTo(USER_TASK) >= 0 && compareTo(SUB_PROCESS) <= 0;
    }

    public boolean isGateway() {
        return compareTo(EXCLUSIVE) >= 0;
    }

    public boolean isEvent() {
        return compareTo(BOUNDARY) <= 0;
    }

    /** Whether Camunda runs it in one go, without anybody or anything being waited for. */
    public boolean isAutomatic() {
        return this == SERVICE_TASK || this == SEND_TASK || this == MANUAL_TASK || this == TASK;
    }
}

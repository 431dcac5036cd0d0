package dev.waymark.modeling.words;

import java.util.Map;

/** What a step of a diagram does, in the words that HR reads. */
public enum StepType {
    START,
    TASK,
    AUTOMATIC,
    CALL,
    SECTION,
    QUESTION,
    SIDE_BY_SIDE,
    WHICHEVER_FIRST,
    WAIT,
    BORDER,
    END,
    OTHER;

    private static final Map<String, StepType> BY_NAME = Map.ofEntries(
            Map.entry("startEvent", START),
            Map.entry("userTask", TASK),
            Map.entry("serviceTask", AUTOMATIC),
            Map.entry("sendTask", AUTOMATIC),
            Map.entry("callActivity", CALL),
            Map.entry("subProcess", SECTION),
            Map.entry("exclusiveGateway", QUESTION),
            Map.entry("inclusiveGateway", QUESTION),
            Map.entry("parallelGateway", SIDE_BY_SIDE),
            Map.entry("eventBasedGateway", WHICHEVER_FIRST),
            Map.entry("intermediateCatchEvent", WAIT),
            Map.entry("boundaryEvent", BORDER),
            Map.entry("endEvent", END));

    static StepType of(String element) {
        return BY_NAME.getOrDefault(element, OTHER);
    }
}

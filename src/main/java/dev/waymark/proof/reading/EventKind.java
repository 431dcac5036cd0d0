package dev.waymark.proof.reading;

import java.util.Map;
import java.util.Optional;

/** What an event waits for or brings about. */
public enum EventKind {
    NONE,
    MESSAGE,
    TIMER,
    ERROR,
    ESCALATION,
    SIGNAL,
    TERMINATE,
    LINK,
    CONDITIONAL,
    CANCEL,
    COMPENSATION;

    private static final Map<String, EventKind> BY_NAME = Map.of(
            "messageEventDefinition", MESSAGE,
            "timerEventDefinition", TIMER,
            "errorEventDefinition", ERROR,
            "escalationEventDefinition", ESCALATION,
            "signalEventDefinition", SIGNAL,
            "terminateEventDefinition", TERMINATE,
            "linkEventDefinition", LINK,
            "conditionalEventDefinition", CONDITIONAL,
            "cancelEventDefinition", CANCEL,
            "compensateEventDefinition", COMPENSATION);

    static Optional<EventKind> of(String definition) {
        return Optional.ofNullable(BY_NAME.get(definition));
    }

    /** Whether it comes from outside and can come at any time while somebody waits for it. */
    public boolean isAwaited() {
        return this == MESSAGE || this == TIMER || this == SIGNAL || this == CONDITIONAL;
    }
}

package dev.waymark.proof.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each element of a process has one meaning on the engine, so that its course can be explored. */
final class Meaning {

    private static final Set<EventKind> STARTS = Set.of(
            EventKind.NONE,
            EventKind.MESSAGE,
            EventKind.TIMER,
            EventKind.SIGNAL,
            EventKind.ERROR,
            EventKind.ESCALATION);
    private static final Set<EventKind> CATCHES =
            Set.of(EventKind.MESSAGE, EventKind.TIMER, EventKind.SIGNAL, EventKind.LINK);
    private static final Set<EventKind> BOUNDARIES =
            Set.of(EventKind.MESSAGE, EventKind.TIMER, EventKind.SIGNAL, EventKind.ERROR, EventKind.ESCALATION);
    private static final Set<EventKind> THROWS =
            Set.of(EventKind.NONE, EventKind.MESSAGE, EventKind.SIGNAL, EventKind.ESCALATION, EventKind.LINK);
    private static final Set<EventKind> ENDS = Set.of(
            EventKind.NONE,
            EventKind.MESSAGE,
            EventKind.SIGNAL,
            EventKind.ESCALATION,
            EventKind.ERROR,
            EventKind.TERMINATE);

    private final Map<String, Element> byId;
    private final Findings findings;

    Meaning(Map<String, Element> byId, Findings findings) {
        this.byId = byId;
        this.findings = findings;
    }

    void check(Element scope) {
        starts(scope);
        for (Element element : scope.children()) {
            element(element);
            if (element.is(ElementType.SUB_PROCESS)) {
                check(element);
            }
        }
    }

    private void starts(Element scope) {
        var starts = scope.children().stream()
                .filter(child -> child.is(ElementType.START))
                .toList();
        if (scope.isEventSubProcess()) {
            if (starts.size() != 1 || starts.get(0).event() == EventKind.NONE) {
                findings.cloud("event-start", scope.xml(), "An event subprocess starts with exactly one event");
            }
        } else if (!scope.isProcess() && starts.stream().anyMatch(start -> start.event() != EventKind.NONE)) {
            findings.cloud("sub-start", scope.xml(), "A subprocess starts with a plain start event");
        }
        if (starts.size() > 1 && !scope.isProcess()) {
            findings.cloud("many-starts", scope.xml(), "A subprocess has one start event");
        }
    }

    private void element(Element element) {
        var definitions = element.xml().children().stream()
                .filter(child -> child.name().endsWith("EventDefinition"))
                .toList();
        if (element.type().isEvent()) {
            definitions(element, definitions);
        }
        if (element.is(ElementType.BOUNDARY)) {
            boundary(element);
        }
        WordingCheck.checkYesOrNo(element.xml(), findings);
        if (element.xml().child("standardLoopCharacteristics").isPresent()) {
            findings.cloud("loop", element.xml(), "A loop marker has no meaning on the engine; draw the loop");
        }
        if (element.attribute("isForCompensation").equals("true")) {
            findings.cloud("compensation", element.xml(), "Compensation is not part of what can be proven");
        }
        var fallback = element.attribute("default");
        if (!fallback.isEmpty()
                && element.outgoing().stream().noneMatch(flow -> flow.id().equals(fallback))) {
            findings.cloud("default", element.xml(), "The default flow does not leave this element");
        }
    }

    private void definitions(Element element, List<XmlNode> definitions) {
        if (definitions.size() > 1) {
            findings.cloud("many-events", element.xml(), "An event waits for one thing only");
        }
        if (element.xml().children().stream().anyMatch(child -> child.name().equals("eventDefinitionRef"))) {
            findings.cloud("event-elsewhere", element.xml(), "The event is described elsewhere");
        }
        var known =
                definitions.isEmpty() || EventKind.of(definitions.get(0).name()).isPresent();
        if (!known || !allowed(element).contains(element.event())) {
            findings.cloud("event", element.xml(), "Waymark does not know what this kind of event does here");
        }
    }

    private static Set<EventKind> allowed(Element element) {
        return switch (element.type()) {
            case START -> STARTS;
            case CATCH -> CATCHES;
            case BOUNDARY -> BOUNDARIES;
            case THROW -> THROWS;
            default -> ENDS;
        };
    }

    private void boundary(Element boundary) {
        var host = byId.get(boundary.attribute("attachedToRef"));
        if (host == null
                || !host.type().isActivity()
                || host.parent().orElse(null) != boundary.parent().orElse(null)) {
            findings.cloud("boundary", boundary.xml(), "The event sits on no activity");
        }
        if (!boundary.incoming().isEmpty()) {
            findings.cloud("boundary-flow", boundary.xml(), "No flow leads to an event on the border of an activity");
        }
    }
}

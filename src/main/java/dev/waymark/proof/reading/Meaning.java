package dev.waymark.proof.reading;

import dev.waymark.proof.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether each element of a process has one meaning on the engine, so that its course can be explored. */
final class Meaning {

    private static final Set<EventKind> STARTS = Set.of(
            EventKind.NONE,
            EventKind.MESSAGE,
            EventKind.TIMER,
            EventKind.SIGNAL,
            EventKind.ERROR,
            EventKind.ESCALATION,
            EventKind.CONDITIONAL);
    private static final Set<EventKind> CATCHES =
            Set.of(EventKind.MESSAGE, EventKind.TIMER, EventKind.SIGNAL, EventKind.LINK, EventKind.CONDITIONAL);
    private static final Set<EventKind> BOUNDARIES = Set.of(
            EventKind.MESSAGE,
            EventKind.TIMER,
            EventKind.SIGNAL,
            EventKind.ERROR,
            EventKind.ESCALATION,
            EventKind.CONDITIONAL,
            EventKind.CANCEL);
    private static final Set<EventKind> THROWS = Set.of(
            EventKind.NONE,
            EventKind.MESSAGE,
            EventKind.SIGNAL,
            EventKind.ESCALATION,
            EventKind.LINK,
            EventKind.COMPENSATION);
    private static final Set<EventKind> ENDS = Set.of(
            EventKind.NONE,
            EventKind.MESSAGE,
            EventKind.SIGNAL,
            EventKind.ESCALATION,
            EventKind.ERROR,
            EventKind.TERMINATE,
            EventKind.CANCEL,
            EventKind.COMPENSATION);

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
        var fallback = element.attribute("default");
        if (!fallback.isEmpty()
                && element.outgoing().stream().noneMatch(flow -> flow.id().equals(fallback))) {
            findings.add(Rule.R12, "default", element.xml(), "The default flow does not leave this element");
        }
    }

    private void definitions(Element element, List<XmlNode> definitions) {
        var kinds = definitions.stream()
                .map(definition -> EventKind.of(definition.name()))
                .toList();
        if (definitions.size() > 1) {
            findings.add(Rule.R12, "many-events", element.xml(), "An event waits for one thing only");
        }
        var known = kinds.stream().allMatch(Optional::isPresent)
                && (kinds.size() < 2 || kinds.stream().flatMap(Optional::stream).allMatch(EventKind::isAwaited));
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

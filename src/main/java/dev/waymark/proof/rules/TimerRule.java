package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.Flow;
import dev.waymark.proof.reading.XmlNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** R5: a timer on an employee's task reminds only the employee or ends neutrally, and is inside the limits. */
final class TimerRule {

    /** What may follow when an employee's time has run out: nothing that presses, tells or agrees. */
    private static final Set<String> NEUTRAL = Set.of(
            "${sendNotice}",
            "${closeConversation}",
            "${eraseConversation}",
            "${completeConversation}",
            "${archiveConversation}",
            "${missReview}",
            "${publishPlan}",
            "${finishStage}",
            "${cancelTalk}",
            "${discardWriteUp}",
            "${beginTalk}");

    private final Findings findings;

    TimerRule(Findings findings) {
        this.findings = findings;
    }

    void check(Element timer) {
        value(timer);
        if (timer.is(ElementType.BOUNDARY)) {
            host(timer).filter(TimerRule::holdsTaskOfTheEmployee).ifPresent(host -> onEmployee(timer));
        } else if (timer.is(ElementType.START)) {
            timer.parent()
                    .flatMap(Element::parent)
                    .filter(TimerRule::holdsTaskOfTheEmployee)
                    .ifPresent(scope -> onEmployee(timer));
        }
    }

    private void value(Element timer) {
        var definition = timer.definition().orElseThrow();
        var text = definition.child("timeDuration").map(XmlNode::text).orElse("");
        var date = definition.child("timeDate").map(XmlNode::text).orElse("");
        var key = timer.property("timer");
        if (definition.children().size() != 1 || text.isEmpty() == date.isEmpty()) {
            findings.add(Rule.R5, "timer", timer.xml(), "A timer has one duration, or one date; it never repeats");
        } else if (!date.isEmpty() && !Blocks.DATES.contains(date)) {
            findings.add(
                    Rule.R5,
                    "timer",
                    timer.xml(),
                    "A timer waits for ${talk.end}, ${plan.horizonEnd} or ${request.laterDate}, or has a duration");
        } else if (!text.isEmpty() && !Durations.isDuration(text)) {
            findings.add(Rule.R5, "duration", timer.xml(), "A duration is written like P14D or P3M");
        } else if (!key.isEmpty() && !Durations.isKey(key)) {
            findings.add(Rule.R5, "timer-key", timer.xml(), "There is no such timer; they are called T1 to T17");
        } else if (!key.isEmpty() && date.isEmpty() && !Durations.isInside(key, text)) {
            findings.add(Rule.R5, "limits", timer.xml(), "The timer is outside the limits of %s".formatted(key));
        } else if (!text.isEmpty() && Durations.days(text).orElse(0) < 1) {
            findings.add(Rule.R5, "limits", timer.xml(), "Nobody is given less than a day");
        }
    }

    private void onEmployee(Element timer) {
        var reminds = !timer.isInterrupting();
        for (Element follows : automaticallyAfter(timer)) {
            var block = follows.attribute("camunda:delegateExpression");
            if (reminds ? !block.equals("${remindEmployee}") : !NEUTRAL.contains(block)) {
                findings.add(
                        Rule.R5,
                        "employee-timer",
                        follows.xml(),
                        reminds
                                ? "A reminder about the employee’s task goes to the employee only"
                                : "When the employee’s time has run out, something other than a quiet end follows here: it could tell or press somebody");
            }
        }
        taskAfter(timer);
    }

    private void taskAfter(Element timer) {
        reached(timer).stream()
                .filter(next -> next.is(ElementType.USER_TASK))
                .filter(next -> !timer.isInterrupting()
                        || next.attribute("camunda:assignee").equals("${manager}"))
                .forEach(
                        next -> findings.add(
                                Rule.R5,
                                "escalation",
                                next.xml(),
                                "When the employee’s time has run out, somebody gets a task because of it: silence would be noticed"));
    }

    private static Collection<Element> automaticallyAfter(Element timer) {
        return reached(timer).stream()
                .filter(next -> next.type().isAutomatic() || next.is(ElementType.THROW))
                .toList();
    }

    /** Everything that follows without anybody having to do anything, and the tasks at the end of that. */
    private static Set<Element> reached(Element timer) {
        var reached = new HashSet<Element>();
        var open = new ArrayDeque<Element>();
        timer.outgoing().stream().map(Flow::target).forEach(open::add);
        while (!open.isEmpty()) {
            var next = open.poll();
            var stops = next.is(ElementType.USER_TASK)
                    || next.is(ElementType.CALL_ACTIVITY)
                    || next.is(ElementType.RECEIVE_TASK)
                    || next.is(ElementType.CATCH)
                    || next.is(ElementType.SUB_PROCESS)
                    || next.is(ElementType.EVENT_BASED);
            if (reached.add(next) && !stops) {
                next.outgoing().stream().map(Flow::target).forEach(open::add);
            }
        }
        return reached;
    }

    private static Optional<Element> host(Element boundary) {
        return boundary.parent().stream()
                .flatMap(scope -> scope.children().stream())
                .filter(sibling -> sibling.id().equals(boundary.attribute("attachedToRef")))
                .findFirst();
    }

    private static boolean holdsTaskOfTheEmployee(Element element) {
        return element.attribute("camunda:assignee").equals("${employee}")
                || element.children().stream()
                        .filter(child -> !child.isEventSubProcess())
                        .anyMatch(TimerRule::holdsTaskOfTheEmployee);
    }

    static boolean isTimer(Element element) {
        return element.type().isEvent() && !element.isProcess() && element.event() == EventKind.TIMER;
    }
}

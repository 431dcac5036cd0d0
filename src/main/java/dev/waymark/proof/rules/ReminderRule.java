package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.Flow;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** R5: how often timers remind. A choice is reminded of twice at most (T1), a request for a talk once at least (T4). */
final class ReminderRule {

    private static final int MOST = 2;
    private static final String EXPIRY_OF_A_REQUEST = "T5";

    private final Findings findings;

    ReminderRule(Findings findings) {
        this.findings = findings;
    }

    void inside(Element scope) {
        var timers = scope.children().stream()
                .filter(child -> child.is(ElementType.BOUNDARY) && TimerRule.isTimer(child))
                .collect(Collectors.groupingBy(timer -> timer.attribute("attachedToRef")));
        scope.children().stream()
                .filter(child -> child.is(ElementType.USER_TASK))
                .forEach(task -> check(task, timers.getOrDefault(task.id(), List.of())));
    }

    private void check(Element task, List<Element> timers) {
        if (task.property("kind").equals("choice") && reminders(timers, "${remindEmployee}") > MOST) {
            findings.add(Rule.R5, "reminders", task.xml(), "A choice is reminded of twice at most: more would press");
        }
        var isRequest =
                timers.stream().anyMatch(timer -> timer.property("timer").equals(EXPIRY_OF_A_REQUEST));
        if (isRequest && reminders(timers, "${remindManager}") == 0) {
            findings.add(
                    Rule.R5,
                    "reminders",
                    task.xml(),
                    "Before a request ends by itself, whoever was asked is reminded once at least");
        }
    }

    /** Two timers may lead to the same reminder, which then comes twice; one on a circle comes again and again. */
    private static int reminders(List<Element> timers, String block) {
        return timers.stream()
                .filter(timer -> !timer.isInterrupting())
                .flatMap(timer -> after(timer).stream())
                .filter(next -> next.attribute("camunda:delegateExpression").equals(block))
                .mapToInt(reminder -> after(reminder).contains(reminder) ? MOST + 1 : 1)
                .sum();
    }

    private static Set<Element> after(Element from) {
        var after = new HashSet<Element>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Flow flow : open.poll().outgoing()) {
                if (after.add(flow.target())) {
                    open.add(flow.target());
                }
            }
        }
        return after;
    }
}

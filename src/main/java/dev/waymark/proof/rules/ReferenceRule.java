package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.EventKind;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.XmlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** R13: everything that a diagram names is there, and the operator gets what they need. */
final class ReferenceRule {

    private static final Set<String> MESSAGES = Set.of(
            "asked",
            "invited",
            "withdraw",
            "manager-changed",
            "choice-changed",
            "taken-out",
            "go-on-without-write-up",
            "publish-without-reply",
            "reschedule");
    private static final Pattern DAYS = Pattern.compile("P?([0-9]{1,4})D?");
    private static final int LONGEST_HISTORY = 60;

    private final Set<String> processes;
    private final Set<String> forms;
    private final Set<String> stages;
    private final Set<String> called;
    private final Findings findings;

    ReferenceRule(Set<String> processes, Set<String> forms, Set<String> stages, Set<String> called, Findings findings) {
        this.processes = processes;
        this.forms = forms;
        this.stages = stages;
        this.called = called;
        this.findings = findings;
    }

    void process(Element process, String fileId) {
        if (!process.attribute("isExecutable").equals("true")) {
            findings.add(Rule.R13, "executable", process.xml(), "The process is not marked as executable");
        }
        var history = DAYS.matcher(process.attribute("camunda:historyTimeToLive"));
        if (!history.matches() || Integer.parseInt(history.group(1)) > LONGEST_HISTORY) {
            findings.add(
                    Rule.R13,
                    "time-to-live",
                    process.xml(),
                    "History time to live is not set, or above %d days".formatted(LONGEST_HISTORY));
        }
        if (!process.id().equals(fileId)) {
            findings.add(Rule.R13, "file-name", process.xml(), "The file is named like the process in it");
        }
        if (!called.contains(process.id())) {
            starts(process);
        }
    }

    /** Whoever begins a conversation does not wait for what follows. */
    private void starts(Element process) {
        for (Element start : process.children()) {
            var begins = start.is(ElementType.START)
                    && !start.isAsyncBefore()
                    && !start.isAsyncAfter()
                    && start.outgoing().stream().anyMatch(flow -> !flow.target().isAsyncBefore());
            if (begins) {
                findings.add(
                        Rule.R13, "asynchronous", start.xml(), "There is no asynchronous boundary after the start");
            }
        }
    }

    void element(Element element) {
        switch (element.type()) {
            case USER_TASK -> form(element);
            case CALL_ACTIVITY -> call(element);
            case SERVICE_TASK, SEND_TASK -> outward(element);
            case EXCLUSIVE -> choices(element);
            default -> {
                // refers to nothing
            }
        }
        if (element.type().isEvent() || element.is(ElementType.RECEIVE_TASK)) {
            event(element);
        }
    }

    private void form(Element task) {
        if (!forms.contains(task.attribute("camunda:formRef"))) {
            findings.add(Rule.R10, "form", task.xml(), "The task has no form that is part of the release");
        }
        if (!task.attribute("camunda:formRefBinding").equals("deployment")) {
            findings.add(Rule.R13, "binding", task.xml(), "A form is bound to the deployment");
        }
    }

    private void call(Element call) {
        if (!processes.contains(call.attribute("calledElement"))) {
            findings.add(Rule.R13, "called", call.xml(), "The called diagram is not part of the release");
        }
        if (!call.attribute("camunda:calledElementBinding").equals("deployment")) {
            findings.add(Rule.R13, "binding", call.xml(), "A called diagram is bound to the deployment");
        }
        var passes = call.xml().children("extensionElements").stream()
                .flatMap(extension -> extension.children("camunda:in").stream())
                .map(XmlNode::attributes)
                .toList();
        var conversation = Map.of("source", "conversation", "target", "conversation");
        var key = Map.of("businessKey", "#{execution.processBusinessKey}");
        if (passes.size() != 2 || !passes.containsAll(List.of(conversation, key))) {
            findings.add(Rule.R13, "passed", call.xml(), "A called diagram is given the conversation and nothing else");
        }
    }

    private void outward(Element step) {
        if (Blocks.sends(step.attribute("camunda:delegateExpression")) && !step.isAsyncBefore()) {
            findings.add(
                    Rule.R13, "asynchronous", step.xml(), "Before something is sent there is an asynchronous boundary");
        }
    }

    /** The engine refuses such a gateway, or always takes the flow without a condition. */
    private void choices(Element gateway) {
        var outgoing = gateway.outgoing();
        var fallback = gateway.attribute("default");
        for (var flow : outgoing) {
            var isDefault = flow.id().equals(fallback);
            if (outgoing.size() > 1 && isDefault != flow.condition().isEmpty()) {
                findings.addAt(
                        Rule.R13,
                        "gateway",
                        flow,
                        "Each flow out of the question has a condition, only the default flow has none");
            }
        }
    }

    private void event(Element element) {
        var kind = element.event();
        var receives = element.is(ElementType.RECEIVE_TASK);
        if ((kind == EventKind.MESSAGE || receives) && !element.is(ElementType.END) && !element.is(ElementType.THROW)) {
            message(element);
        }
        var named = kind == EventKind.SIGNAL
                || kind == EventKind.MESSAGE
                || (kind == EventKind.ERROR || kind == EventKind.ESCALATION) && !catchesAll(element);
        if (named && element.eventName().isEmpty()) {
            findings.add(Rule.R13, "event", element.xml(), "What the event is about is not declared in the file");
        }
    }

    private static boolean catchesAll(Element element) {
        return (element.is(ElementType.BOUNDARY) || element.is(ElementType.START))
                && element.definition()
                        .map(event -> event.attribute("errorRef") + event.attribute("escalationRef"))
                        .orElse("")
                        .isEmpty();
    }

    private void message(Element element) {
        var name = element.eventName();
        var known = MESSAGES.contains(name)
                || name.startsWith(Vocabulary.LEAVE_OUT)
                        && stages.contains(name.substring(Vocabulary.LEAVE_OUT.length()))
                || name.startsWith(Vocabulary.TALK_ONLY)
                        && stages.contains(name.substring(Vocabulary.TALK_ONLY.length()));
        if (!known) {
            findings.add(Rule.R13, "message", element.xml(), "Nobody ever sends this message");
        }
    }
}

package dev.waymark.proof.rules;

import dev.waymark.proof.Expression;
import dev.waymark.proof.Expression.Ask;
import dev.waymark.proof.NotInTheLanguage;
import dev.waymark.proof.Rule;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import dev.waymark.proof.reading.Findings;
import dev.waymark.proof.reading.Flow;
import dev.waymark.proof.reading.XmlNode;
import java.util.Optional;
import java.util.Set;

/** R6, R7 and R8: who gets a task, what is said, and what is asked. */
final class ElementRules {

    private static final Set<String> PEOPLE = Set.of("${employee}", "${manager}");
    private static final Set<String> KINDS = Set.of(
            "choice", "collect", "answer", "talk", "notice", "remind", "leave-out", "withdraw", "freeze", "erase");

    private static final int LONGEST_NAME = 255;

    private final Findings findings;

    ElementRules(Findings findings) {
        this.findings = findings;
    }

    void check(Element element) {
        vocabulary(element);
        name(element.xml());
        if (element.is(ElementType.USER_TASK)) {
            people(element);
        }
        if (element.is(ElementType.SERVICE_TASK) || element.is(ElementType.SEND_TASK)) {
            block(element.xml(), element.attribute("camunda:delegateExpression"), true);
        }
        element.definition().ifPresent(event -> block(event, event.attribute("camunda:delegateExpression"), false));
        element.outgoing().forEach(this::condition);
        if (element.is(ElementType.EXCLUSIVE) || element.is(ElementType.INCLUSIVE)) {
            silence(element);
        }
        element.repetition().ifPresent(this::repetition);
    }

    /** What is longer the engine can read and not write down: nobody would get the task. */
    void name(XmlNode at) {
        if (at.attribute("name").length() > LONGEST_NAME || at.attribute("id").length() > LONGEST_NAME) {
            findings.add(Rule.R13, "name", at, "A name has at most 255 characters");
        }
    }

    private void vocabulary(Element element) {
        var kind = element.property("kind");
        var stage = element.property("stage");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            findings.add(Rule.R13, "kind", element.xml(), "There is no such kind");
        }
        if (!stage.isEmpty() && !stage.matches("[A-Z][A-Z0-9_]{0,29}")) {
            findings.add(Rule.R13, "stage", element.xml(), "A stage is named in capitals, like STORY");
        }
        var notice = element.property("notice");
        var speaks = element.attribute("camunda:delegateExpression").equals("${sendNotice}");
        if ((kind.equals("notice") || speaks || !notice.isEmpty()) && !notice.matches("W[1-6]")) {
            findings.add(Rule.R7, "notice", element.xml(), "A notice says one of the fixed sentences W1 to W6");
        }
    }

    /** R4: nothing that was said is no yes, so the default of a choice leads into no stage. */
    private void silence(Element gateway) {
        var asks = gateway.outgoing().stream()
                .anyMatch(flow -> flow.condition().contains("choice.includes")
                        || flow.condition().contains("choice.anything"));
        gateway.outgoing().stream()
                .filter(flow -> asks && flow.id().equals(gateway.attribute("default")))
                .filter(flow -> flow.target().type().isActivity())
                .filter(flow -> !flow.target().property("stage").isEmpty())
                .forEach(flow -> findings.addAt(
                        Rule.R4,
                        "default",
                        flow,
                        "%s would begin without a yes: at “%s” it is the way for every other answer, and for none"
                                .formatted(flow.target().property("stage"), gateway.label())));
    }

    private void people(Element task) {
        if (!PEOPLE.contains(task.attribute("camunda:assignee"))) {
            findings.add(Rule.R6, "person", task.xml(), "This task goes neither to the employee nor to the manager");
        }
        var due = task.attribute("camunda:dueDate");
        if (!due.isEmpty() && !isDue(due)) {
            findings.add(Rule.R8, "due", task.xml(), "A task is due at ${due.in('P7D')} or ${due.workingDays('5')}");
        }
    }

    private static boolean isDue(String text) {
        return parse(text)
                .filter(Ask.class::isInstance)
                .map(Ask.class::cast)
                .filter(ask -> ask.name().equals("due") && ask.with().size() == 1)
                .map(ask -> switch (ask.what()) {
                    case "in" -> Durations.isDuration(ask.with().get(0));
                    case "workingDays" -> ask.with().get(0).matches("[1-9][0-9]?");
                    default -> false;
                })
                .orElse(false);
    }

    private void block(XmlNode at, String expression, boolean required) {
        if (expression.isEmpty() && !required) {
            return;
        }
        var known = parse(expression)
                .filter(Ask.class::isInstance)
                .map(Ask.class::cast)
                .filter(Ask::isBare)
                .filter(ask -> expression.equals("${" + ask.name() + "}"))
                .map(ask -> Blocks.isKnown(ask.name()))
                .orElse(false);
        if (!known) {
            findings.add(Rule.R8, "block", at, "The step calls no building block that Waymark has");
        }
    }

    private void condition(Flow flow) {
        if (flow.condition().isEmpty()) {
            return;
        }
        var known = parse(flow.condition()).map(ElementRules::isYesOrNo).orElse(false);
        if (!known) {
            findings.addAt(Rule.R8, "condition", flow, "The flow asks something that Waymark has no answer to");
        }
    }

    private static boolean isYesOrNo(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return isYesOrNo(not.of());
        }
        if (expression instanceof Expression.And and) {
            return isYesOrNo(and.left()) && isYesOrNo(and.right());
        }
        if (expression instanceof Expression.Or or) {
            return isYesOrNo(or.left()) && isYesOrNo(or.right());
        }
        if (expression instanceof Expression.Same same) {
            return isAnswer(same.left()) && same.right() instanceof Expression.Text
                    || isYesOrNo(same.left()) && same.right() instanceof Expression.YesOrNo;
        }
        return expression instanceof Ask ask
                && Blocks.isYesOrNo(ask.name() + "." + ask.what(), ask.with().size());
    }

    private static boolean isAnswer(Expression expression) {
        return expression instanceof Ask ask
                && ask.name().equals("answer")
                && ask.what().equals("of")
                && ask.with().size() == 2;
    }

    private void repetition(XmlNode loop) {
        var times = loop.child("loopCardinality").map(XmlNode::text).orElse("");
        if (!times.matches("[1-9][0-9]?")) {
            findings.add(Rule.R8, "repetition", loop, "How often it happens is a number");
        }
        loop.child("completionCondition")
                .filter(condition ->
                        parse(condition.text()).filter(ElementRules::isYesOrNo).isEmpty())
                .ifPresent(condition -> findings.add(
                        Rule.R8, "condition", condition, "It asks something that Waymark has no answer to"));
    }

    private static Optional<Expression> parse(String text) {
        try {
            return Optional.of(Expression.parse(text));
        } catch (NotInTheLanguage foreign) {
            return Optional.empty();
        }
    }
}

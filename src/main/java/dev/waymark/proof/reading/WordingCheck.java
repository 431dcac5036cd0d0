package dev.waymark.proof.reading;

import dev.waymark.proof.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Goes through a diagram node by node and refuses whatever is not on the list (rules R6, R8 and R10). */
public final class WordingCheck {

    private static final Set<String> EXPRESSION_ATTRIBUTES =
            Set.of("camunda:assignee", "camunda:dueDate", "camunda:delegateExpression");
    private static final Set<String> EXPRESSION_TEXTS =
            Set.of("conditionExpression", "timeDuration", "timeDate", "completionCondition");
    private static final Set<String> YES_OR_NO = Set.of(
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "isExecutable",
            "isSequential",
            "isForCompensation",
            "camunda:asyncBefore",
            "camunda:asyncAfter",
            "camunda:exclusive",
            "camunda:async");
    private static final Map<String, Rule> OTHER_RULES = Map.of(
            "camunda:candidateGroups", Rule.R6,
            "camunda:candidateUsers", Rule.R6,
            "camunda:candidateStarterGroups", Rule.R6,
            "camunda:candidateStarterUsers", Rule.R6,
            "potentialOwner", Rule.R6,
            "humanPerformer", Rule.R6,
            "camunda:formData", Rule.R10,
            "camunda:formKey", Rule.R10,
            "camunda:formProperty", Rule.R10);
    private static final String PASS_ON = "#{execution.processBusinessKey}";

    private final Findings findings;

    private WordingCheck(Findings findings) {
        this.findings = findings;
    }

    public static void check(Diagram diagram, Findings findings) {
        diagram.xml().walk(new WordingCheck(findings)::check);
    }

    /** Yes and no are written {@code true} and {@code false}: Camunda also reads on, off, yes, no and others. */
    static void checkYesOrNo(XmlNode node, Findings findings) {
        for (String attribute : YES_OR_NO) {
            var value = node.attributes().get(attribute);
            if (value != null && value.matches("0|1")) {
                findings.add(Rule.R12, "yes-or-no", node, "%s is written true or false".formatted(attribute));
            } else if (value != null && !value.equals("true") && !value.equals("false")) {
                findings.cloud("yes-or-no", node, "%s is written true or false".formatted(attribute));
            }
        }
    }

    private void check(XmlNode node) {
        if (isPicture(node.name())) {
            node.attributes().values().forEach(value -> refuseExpression(node, value));
            Picture.check(node, findings);
            return;
        }
        if (!AllowList.hasElement(node.name())) {
            var rule = OTHER_RULES.getOrDefault(node.name(), Rule.R8);
            var sentence = node.name().equals("scriptTask")
                    ? "A program of its own would run here, and nobody can see what it does with what people wrote (%s)"
                    : "A diagram may not have %s";
            findings.add(rule, "element", node, sentence.formatted(nameOf(node.name())));
        } else {
            node.attributes().forEach((name, value) -> attribute(node, name, value));
        }
        if (!EXPRESSION_TEXTS.contains(node.name())) {
            refuseExpression(node, node.text());
        }
    }

    private void attribute(XmlNode node, String name, String value) {
        if (!AllowList.hasAttribute(node.name(), name)) {
            var rule = OTHER_RULES.getOrDefault(name, Rule.R8);
            var code = name.toLowerCase(Locale.ROOT).contains("schemalocation") ? "schema-location" : "attribute";
            var message = rule == Rule.R6 && node.name().equals("userTask")
                    ? "People other than the employee and the manager could see this task or take it (%s)"
                            .formatted(nameOf(name))
                    : "%s may not have %s".formatted(nameOf(node.name()), nameOf(name));
            findings.add(rule, code, node, message);
            return;
        }
        if (name.equals("xsi:type") && !value.matches("([A-Za-z0-9_.-]+:)?tFormalExpression")) {
            findings.add(Rule.R8, "attribute", node, "An expression is a tFormalExpression");
        }
        if (name.equals("businessKey") && value.equals(PASS_ON)) {
            return;
        }
        if (!EXPRESSION_ATTRIBUTES.contains(name)) {
            refuseExpression(node, value);
        }
    }

    private void refuseExpression(XmlNode node, String text) {
        if (text.contains("${") || text.contains("#{")) {
            findings.add(Rule.R8, "expression", node, "There may be no expression here");
        }
    }

    private static boolean isPicture(String name) {
        return name.startsWith("bpmndi:")
                || name.startsWith("di:")
                || name.startsWith("dc:")
                || name.startsWith("bioc:")
                || name.startsWith("color:");
    }

    /** A foreign name is not repeated: it could be anything. */
    private static String nameOf(String name) {
        return name.startsWith("{") || name.length() > 60 ? "something from another namespace" : name;
    }
}

package dev.waymark.proof.rules;

import dev.waymark.proof.Rule;
import dev.waymark.proof.exploring.Facts;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Role;
import dev.waymark.proof.exploring.Situation;
import dev.waymark.proof.exploring.Watch;
import dev.waymark.proof.reading.ElementType;
import java.util.List;
import java.util.Set;

/** Looks on while a release runs and notes each moment in which a promise to the employee would be broken. */
public final class Promises implements Watch {

    private final List<String> stages;
    private final Set<String> formsWithFreeText;

    public Promises(List<String> stages, Set<String> formsWithFreeText) {
        this.stages = List.copyOf(stages);
        this.formsWithFreeText = Set.copyOf(formsWithFreeText);
    }

    @Override
    public void begins(Node node, Facts facts, Reporter reporter) {
        if (facts.isWithdrawn()) {
            afterWithdrawal(node, reporter);
            return;
        }
        if (facts.isFrozen()) {
            whileFrozen(node, reporter);
            return;
        }
        if (node.stage() >= 0) {
            ofStage(node, facts, reporter);
        } else if (node.role() == Role.COLLECT) {
            reporter.report(Rule.R1, node, "Content is asked for, and no stage says which choice it belongs to");
        }
        if (facts.leaving() >= 0) {
            whileLeaving(node, facts, reporter);
        }
        if (node.role() == Role.CHOICE && node.type() == ElementType.USER_TASK) {
            asksAgain(node, facts, reporter);
        }
    }

    private static void afterWithdrawal(Node node, Reporter reporter) {
        var allowed = node.role() == Role.NOTICE
                || node.role() == Role.ERASE
                || node.type().isGateway()
                || node.type() == ElementType.SUB_PROCESS
                || node.type().isEvent() && node.type() != ElementType.CATCH;
        if (!allowed) {
            reporter.report(Rule.R2, node, "After the employee has withdrawn, something else than the end follows");
        }
    }

    private static void whileFrozen(Node node, Reporter reporter) {
        if (isOfTheManager(node)) {
            reporter.report(Rule.R14, node, "After the manager has changed, the old manager still gets a task");
        } else if (asksForContent(node) || node.role() == Role.TALK) {
            reporter.report(
                    Rule.R14, node, "After the manager has changed, it goes on without the employee deciding so");
        }
    }

    private void ofStage(Node node, Facts facts, Reporter reporter) {
        var stage = node.stage();
        if (asksForContent(node) && facts.taking(stage) != Facts.YES) {
            reporter.report(rule(Rule.R1, stage, facts), node, withoutYes(stage, facts));
        } else if (opensStage(node) && facts.taking(stage) != Facts.YES) {
            reporter.report(rule(Rule.R4, stage, facts), node, withoutYes(stage, facts));
        }
        if (writes(node) && facts.writing(stage) != Facts.YES) {
            reporter.report(
                    Rule.R11,
                    node,
                    "Free text on %s is asked for although the employee may want to talk only"
                            .formatted(stages.get(stage)));
        }
    }

    private static Rule rule(Rule otherwise, int stage, Facts facts) {
        return facts.leaving() == stage ? Rule.R3 : otherwise;
    }

    private String withoutYes(int stage, Facts facts) {
        var name = stages.get(stage);
        if (facts.leaving() == stage) {
            return "The employee has left %s out, and it comes all the same".formatted(name);
        }
        return facts.wasAsked()
                ? "%s begins, and the process has not looked whether the employee said yes to it".formatted(name)
                : "%s begins before the employee was asked whether they want it".formatted(name);
    }

    private static boolean opensStage(Node node) {
        return node.isOfStage() && !node.element().property("stage").isEmpty();
    }

    private boolean writes(Node node) {
        return node.type() == ElementType.USER_TASK
                && node.role() != Role.TALK
                && node.role() != Role.CHOICE
                && formsWithFreeText.contains(node.element().attribute("camunda:formRef"));
    }

    private void whileLeaving(Node node, Facts facts, Reporter reporter) {
        var block = node.element().attribute("camunda:delegateExpression");
        if (node.role() != Role.NOTICE && Blocks.sends(block)) {
            reporter.report(
                    Rule.R3,
                    node,
                    "After the employee has left %s out, more than a fixed sentence is sent"
                            .formatted(stages.get(facts.leaving())));
        }
    }

    private static void asksAgain(Node node, Facts facts, Reporter reporter) {
        if (facts.declinedAt(node.number())) {
            reporter.report(
                    Rule.R9, node, "The employee said no, and the same is asked again before the waiting period");
        }
    }

    @Override
    public void fallsBack(Node gateway, Node target, Facts facts, Reporter reporter) {
        if (opensStage(target) && decidesOn(gateway, stages.get(target.stage()))) {
            reporter.report(
                    Rule.R4,
                    gateway,
                    "%s begins when nothing was said: its flow is the default".formatted(stages.get(target.stage())));
        }
    }

    private static boolean decidesOn(Node gateway, String stage) {
        return gateway.element().outgoing().stream()
                .map(flow -> flow.condition())
                .anyMatch(condition -> condition.contains("choice.includes('%s')".formatted(stage))
                        || condition.contains("choice.anything"));
    }

    @Override
    public void rests(Situation situation, Reporter reporter) {
        var active = situation.active();
        if (situation.facts().isWithdrawn()) {
            active.stream()
                    .filter(Promises::waits)
                    .findFirst()
                    .ifPresent(
                            node -> reporter.report(
                                    Rule.R2,
                                    node,
                                    "The employee has withdrawn, and what began before is still open: it does not end with the withdrawal"));
            return;
        }
        var first = active.get(0);
        if (!situation.hasWayOut(Role.WITHDRAW, -1)) {
            reporter.report(Rule.R2, first, "The employee cannot withdraw here");
        }
        if (situation.facts().isFrozen()) {
            return;
        }
        if (!situation.hasWayOut(Role.FREEZE, -1)) {
            reporter.report(
                    Rule.R14,
                    first,
                    "When the manager changes at this point, nothing stops: the former manager goes on with it as if nothing had happened");
        }
        for (int stage = 0; stage < stages.size(); stage++) {
            leavable(situation, stage, reporter);
        }
    }

    private void leavable(Situation situation, int stage, Reporter reporter) {
        if (!situation.isGoing(stage) || situation.hasWayOut(Role.LEAVE_OUT, stage)) {
            return;
        }
        situation.active().stream()
                .filter(node -> situation.belongs(node, stage))
                .findFirst()
                .ifPresent(node -> reporter.report(
                        Rule.R3, node, "The employee cannot leave %s out here".formatted(stages.get(stage))));
    }

    private static boolean waits(Node node) {
        return node.type() != ElementType.SERVICE_TASK
                        && node.type() != ElementType.SEND_TASK
                        && node.type() != ElementType.END
                        && node.type() != ElementType.START
                || node.role() != Role.NOTICE
                        && node.role() != Role.ERASE
                        && node.type().isActivity();
    }

    private static boolean asksForContent(Node node) {
        return node.role() == Role.COLLECT || node.role() == Role.ANSWER;
    }

    private static boolean isOfTheManager(Node node) {
        return node.element().attribute("camunda:assignee").equals("${manager}");
    }
}

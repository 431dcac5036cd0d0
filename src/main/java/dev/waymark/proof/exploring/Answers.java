package dev.waymark.proof.exploring;

import dev.waymark.proof.Expression;
import dev.waymark.proof.Expression.Ask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers the questions of a diagram: as the facts say, or each way once; the same question gets the same answer. */
final class Answers {

    private final Net net;
    private final Facts facts;
    private final Oracle oracle;
    private final Map<Ask, Boolean> yesOrNo = new HashMap<>();
    private final Map<Ask, String> texts = new HashMap<>();
    private final Map<Ask, List<String>> otherThan = new HashMap<>();

    Answers(Net net, Facts facts, Oracle oracle) {
        this.net = net;
        this.facts = facts;
        this.oracle = oracle;
    }

    void forgetWhatABlockMayChange() {
        yesOrNo.clear();
        texts.clear();
        otherThan.clear();
    }

    List<Object> known() {
        return List.of(Map.copyOf(yesOrNo), Map.copyOf(texts), Map.copyOf(otherThan));
    }

    Map<String, Boolean> toBareQuestions() {
        return yesOrNo.entrySet().stream()
                .filter(answer -> answer.getKey().isBare())
                .collect(Collectors.toMap(answer -> answer.getKey().name(), Map.Entry::getValue));
    }

    boolean isTrue(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return !isTrue(not.of());
        }
        if (expression instanceof Expression.And and) {
            return isTrue(and.left()) && isTrue(and.right());
        }
        if (expression instanceof Expression.Or or) {
            return isTrue(or.left()) || isTrue(or.right());
        }
        if (expression instanceof Expression.YesOrNo literal) {
            return literal.yes();
        }
        if (expression instanceof Expression.Same same) {
            return isSame(same.left(), same.right());
        }
        return expression instanceof Ask ask && ask(ask);
    }

    private boolean isSame(Expression left, Expression right) {
        if (left instanceof Ask ask && right instanceof Expression.Text text) {
            return isText(ask, text.text());
        }
        if (right instanceof Ask ask && left instanceof Expression.Text text) {
            return isText(ask, text.text());
        }
        if (left instanceof Expression.Text one && right instanceof Expression.Text other) {
            return one.equals(other);
        }
        if (left instanceof Ask one && right instanceof Ask other && one.equals(other)) {
            return true;
        }
        if (left instanceof Expression.Text || right instanceof Expression.Text) {
            return false;
        }
        return isTrue(left) == isTrue(right);
    }

    private boolean isText(Ask ask, String text) {
        if (texts.containsKey(ask)) {
            return text.equals(texts.get(ask));
        }
        var others = otherThan.computeIfAbsent(ask, unknown -> new ArrayList<>());
        if (others.contains(text)) {
            return false;
        }
        var same = oracle.yes();
        if (same) {
            texts.put(ask, text);
        } else {
            others.add(text);
        }
        return same;
    }

    private boolean ask(Ask ask) {
        if (ask.name().equals("choice") && !net.stages().isEmpty()) {
            return switch (ask.what()) {
                case "includes" -> includes(ask);
                case "writes" -> writes(ask);
                case "anything" -> anything(ask);
                default -> unknown(ask);
            };
        }
        return unknown(ask);
    }

    private boolean includes(Ask ask) {
        var stage = stage(ask);
        if (stage < 0) {
            return unknown(ask);
        }
        if (facts.taking(stage) == Facts.OPEN) {
            facts.hear(stage, oracle.yes());
        } else if (facts.taking(stage) == Facts.NO) {
            facts.hear(stage, false);
        }
        return facts.taking(stage) == Facts.YES;
    }

    private boolean writes(Ask ask) {
        var stage = stage(ask);
        if (stage < 0) {
            return unknown(ask);
        }
        if (facts.taking(stage) == Facts.NO) {
            return false;
        }
        if (facts.writing(stage) == Facts.OPEN) {
            facts.hearWriting(stage, oracle.yes());
        }
        return facts.writing(stage) == Facts.YES;
    }

    private boolean anything(Ask ask) {
        var open = false;
        for (int stage = 0; stage < net.stages().size(); stage++) {
            if (facts.taking(stage) == Facts.YES) {
                return true;
            }
            open |= facts.taking(stage) == Facts.OPEN;
        }
        var yes = open && unknown(ask);
        if (!yes) {
            facts.declinedAll();
        }
        return yes;
    }

    private int stage(Ask ask) {
        return ask.with().size() == 1 ? net.stage(ask.with().get(0)) : -1;
    }

    private boolean unknown(Ask ask) {
        return yesOrNo.computeIfAbsent(ask, unheard -> oracle.yes());
    }
}

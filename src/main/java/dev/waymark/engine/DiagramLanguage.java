package dev.waymark.engine;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/**
 * The engine's expressions, replaced by the language of the diagrams: what is not in it cannot be evaluated, and what is
 * in it reaches nothing but questions and building blocks (the second lock of rule R8).
 */
class DiagramLanguage implements ExpressionManager, ElProviderCompatible {

    static final String SAME_BUSINESS_KEY = "#{execution.processBusinessKey}";

    private final Supplier<DiagramWords> words;

    DiagramLanguage(Supplier<DiagramWords> words) {
        this.words = words;
    }

    @Override
    public Expression createExpression(String text) {
        if (text.equals(SAME_BUSINESS_KEY)) {
            return new DiagramExpression.BusinessKey(text);
        }
        if (text.contains("${") || text.contains("#{")) {
            return new DiagramExpression.Sentence(text, dev.waymark.proof.Expression.parse(text), words);
        }
        return new DiagramExpression.Literal(text);
    }

    @Override
    public void addFunction(String name, Method function) {
        // The engine offers functions such as now(); the language has none.
    }

    /** The engine prepares decision tables even where there are none; none of their expressions is ever read. */
    @Override
    public ElProvider toElProvider() {
        return text -> {
            throw new UnsupportedOperationException("There are no decision tables here");
        };
    }
}

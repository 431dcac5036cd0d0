package dev.waymark.engine;

import dev.waymark.proof.Expression.And;
import dev.waymark.proof.Expression.Ask;
import dev.waymark.proof.Expression.Not;
import dev.waymark.proof.Expression.Or;
import dev.waymark.proof.Expression.Same;
import dev.waymark.proof.Expression.Text;
import dev.waymark.proof.Expression.YesOrNo;
import dev.waymark.shared.ConversationId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** An expression of a diagram as the engine holds it: it can be asked, never set. */
sealed interface DiagramExpression extends Expression {

    String text();

    Object valueFor(VariableScope scope);

    @Override
    default Object getValue(VariableScope scope) {
        return valueFor(scope);
    }

    @Override
    default Object getValue(VariableScope scope, @Nullable BaseDelegateExecution context) {
        return valueFor(scope);
    }

    @Override
    default void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("%s can be asked, not set".formatted(text()));
    }

    @Override
    default void setValue(Object value, VariableScope scope, @Nullable BaseDelegateExecution context) {
        setValue(value, scope);
    }

    @Override
    default String getExpressionText() {
        return text();
    }

    @Override
    default boolean isLiteralText() {
        return this instanceof Literal;
    }

    /** A plain text, such as the duration of a timer. */
    record Literal(String text) implements DiagramExpression {

        @Override
        public Object valueFor(VariableScope scope) {
            return text;
        }
    }

    /** Hands the conversation on to a called diagram. */
    record BusinessKey(String text) implements DiagramExpression {

        @Override
        public Object valueFor(VariableScope scope) {
            return conversationOf(scope).value();
        }
    }

    /** A question, or the name of a building block. */
    record Sentence(String text, dev.waymark.proof.Expression meaning, Supplier<DiagramWords> words)
            implements DiagramExpression {

        @Override
        public Object valueFor(VariableScope scope) {
            return evaluate(meaning, scope);
        }

        private Object evaluate(dev.waymark.proof.Expression part, VariableScope scope) {
            if (part instanceof Ask ask) {
                return ask(ask, scope);
            }
            if (part instanceof Text text) {
                return text.text();
            }
            if (part instanceof Not not) {
                return !isYes(not.of(), scope);
            }
            if (part instanceof And and) {
                return isYes(and.left(), scope) && isYes(and.right(), scope);
            }
            if (part instanceof Or or) {
                return isYes(or.left(), scope) || isYes(or.right(), scope);
            }
            if (part instanceof Same same) {
                return evaluate(same.left(), scope).equals(evaluate(same.right(), scope));
            }
            return ((YesOrNo) part).yes();
        }

        private Object ask(Ask ask, VariableScope scope) {
            var known = words.get();
            return known.isBlock(ask) ? known.block(ask.name()) : known.answer(ask, conversationOf(scope));
        }

        private boolean isYes(dev.waymark.proof.Expression part, VariableScope scope) {
            return Boolean.TRUE.equals(evaluate(part, scope));
        }
    }

    private static ConversationId conversationOf(VariableScope scope) {
        var execution = scope instanceof DelegateTask task ? task.getExecution() : (DelegateExecution) scope;
        return new ConversationId(execution.getProcessBusinessKey());
    }
}

package dev.waymark.proof;

import java.util.List;

/**
 * One thing a diagram may say between <code>${</code> and <code>}</code>; the whole language of the diagrams (rule R8).
 *
 * <p>There are questions, such as <code>${choice.includes('VISION')}</code>, texts, yes and no, comparisons and the
 * words {@code not}, {@code and}, {@code or}. Nothing in it can name a class, call a method of Java or reach a bean:
 * whoever evaluates it decides what a question means.
 */
public sealed interface Expression {

    /** Asks about the conversation: {@code name}, {@code name.what} or {@code name.what('with', …)}. */
    record Ask(String name, String what, List<String> with) implements Expression {

        public Ask {
            with = List.copyOf(with);
        }

        /** A bare name, such as <code>${employee}</code>: a person, or a building block. */
        public boolean isBare() {
            return what.isEmpty();
        }
    }

    /** A text in quotes. */
    record Text(String text) implements Expression {}

    /** Yes or no, written {@code true} or {@code false}. */
    record YesOrNo(boolean yes) implements Expression {}

    /** The opposite of something. */
    record Not(Expression of) implements Expression {}

    /** Both of two things. */
    record And(Expression left, Expression right) implements Expression {}

    /** One of two things, or both. */
    record Or(Expression left, Expression right) implements Expression {}

    /** Whether two things are the same; {@code !=} is a {@link Not} around it. */
    record Same(Expression left, Expression right) implements Expression {}

    /**
     * Reads an expression with its <code>${</code> and <code>}</code>, at most {@value ExpressionReader#LONGEST}
     * characters.
     *
     * @throws NotInTheLanguage with the place and the remedy, for everything else
     */
    static Expression parse(String text) {
        return new ExpressionReader(text).read();
    }
}

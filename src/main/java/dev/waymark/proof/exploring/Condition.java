package dev.waymark.proof.exploring;

import dev.waymark.proof.Expression;
import dev.waymark.proof.NotInTheLanguage;

/** What stands on a flow: nothing, a question in the language of the diagrams, or something nobody can foresee. */
sealed interface Condition {

    /** Nothing stands on the flow. */
    record None() implements Condition {}

    /** Something that can be asked. */
    record Asked(Expression expression) implements Condition {}

    /** Something in another language; it may hold or not. */
    record Unknown() implements Condition {}

    static Condition of(String text) {
        if (text.isEmpty()) {
            return new None();
        }
        try {
            return new Asked(Expression.parse(text));
        } catch (NotInTheLanguage foreign) {
            return new Unknown();
        }
    }
}

package dev.waymark.forms;

import java.util.ArrayDeque;
import java.util.Optional;

/** The brackets of an expression. They are looked at first, because FEEL needs very long to find one that is left open. */
final class FeelBrackets {

    private static final int DEEPEST = 8;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private FeelBrackets() {}

    static Optional<String> flaw(String source) {
        var open = new ArrayDeque<Character>();
        var quoted = false;
        for (var at = 0; at < source.length(); at++) {
            var sign = source.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && OPENING.indexOf(sign) >= 0) {
                open.push(sign);
            } else if (!quoted && CLOSING.indexOf(sign) >= 0 && closesNothing(open, sign)) {
                return Optional.of("The brackets of the expression do not match.");
            }
            if (open.size() > DEEPEST) {
                return Optional.of("The expression has more than " + DEEPEST + " brackets inside one another.");
            }
        }
        return open.isEmpty() && !quoted
                ? Optional.empty()
                : Optional.of("The brackets or quotes of the expression do not match.");
    }

    private static boolean closesNothing(ArrayDeque<Character> open, char sign) {
        return open.isEmpty() || OPENING.indexOf(open.pop()) != CLOSING.indexOf(sign);
    }
}

package dev.waymark.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads one expression from left to right; everything it does not know stops it. */
final class ExpressionReader {

    static final int LONGEST = 500;

    private static final int DEEPEST = 30;

    private final String text;
    private int at;
    private int depth;

    ExpressionReader(String text) {
        this.text = text.strip();
    }

    Expression read() {
        if (text.length() > LONGEST) {
            throw new NotInTheLanguage("An expression has at most %d characters".formatted(LONGEST));
        }
        if (!text.startsWith("${") || !text.endsWith("}")) {
            throw stopped("an expression is written ${…}");
        }
        at = 2;
        var expression = either();
        skipSpace();
        if (at != text.length() - 1) {
            throw stopped("nothing may follow here");
        }
        return expression;
    }

    private Expression either() {
        var left = both();
        while (accept("||") || acceptWord("or")) {
            left = new Expression.Or(left, both());
        }
        return left;
    }

    private Expression both() {
        var left = opposite();
        while (accept("&&") || acceptWord("and")) {
            left = new Expression.And(left, opposite());
        }
        return left;
    }

    private Expression opposite() {
        skipSpace();
        if (!text.startsWith("!=", at) && accept("!") || acceptWord("not")) {
            return new Expression.Not(deeper(this::opposite));
        }
        return comparison();
    }

    private Expression comparison() {
        var left = operand();
        if (accept("==")) {
            return new Expression.Same(left, operand());
        }
        if (accept("!=")) {
            return new Expression.Not(new Expression.Same(left, operand()));
        }
        return left;
    }

    private Expression operand() {
        if (accept("(")) {
            var inner = deeper(this::either);
            expect(")");
            return inner;
        }
        if (peek() == '\'') {
            return new Expression.Text(quoted());
        }
        var name = word();
        if (name.equals("true") || name.equals("false")) {
            return new Expression.YesOrNo(name.equals("true"));
        }
        return accept(".") ? question(name) : new Expression.Ask(name, "", List.of());
    }

    private Expression question(String name) {
        var what = word();
        var with = new ArrayList<String>();
        if (accept("(") && !accept(")")) {
            do {
                skipSpace();
                with.add(quoted());
            } while (accept(","));
            expect(")");
        }
        return new Expression.Ask(name, what, with);
    }

    private String quoted() {
        if (peek() != '\'') {
            throw stopped("a text in quotes belongs here, like 'VISION'");
        }
        var end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw stopped("the quote is not closed");
        }
        var quoted = text.substring(at + 1, end);
        at = end + 1;
        if (quoted.chars().anyMatch(c -> c == '\\' || c == '"' || c == '$' || c == '#' || Character.isISOControl(c))) {
            throw stopped("a text has no backslash, quote, $ or #");
        }
        return quoted;
    }

    private String word() {
        skipSpace();
        var start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at), at > start)) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.isEmpty() || List.of("and", "or", "not").contains(word)) {
            throw stopped("a name belongs here, like choice");
        }
        return word;
    }

    private boolean acceptWord(String word) {
        skipSpace();
        var after = at + word.length();
        var found = text.startsWith(word, at) && !(after < text.length() && isPartOfWord(text.charAt(after), true));
        if (found) {
            at = after;
        }
        return found;
    }

    private boolean accept(String sign) {
        skipSpace();
        var found = text.startsWith(sign, at);
        if (found) {
            at += sign.length();
        }
        return found;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw stopped("%s belongs here".formatted(sign));
        }
    }

    private char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : '}';
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private Expression deeper(Supplier<Expression> part) {
        if (++depth > DEEPEST) {
            throw stopped("an expression nests at most %d levels".formatted(DEEPEST));
        }
        var inner = part.get();
        depth--;
        return inner;
    }

    private NotInTheLanguage stopped(String remedy) {
        return new NotInTheLanguage(
                "Not in the language of the diagrams, at character %d: %s".formatted(at + 1, remedy));
    }

    private static boolean isPartOfWord(char c, boolean inside) {
        return c >= 'a' && c <= 'z' || inside && (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }
}

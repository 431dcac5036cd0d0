package dev.waymark.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an expression may ask of the server: work that grows with the rows that people filled in, and no further. Nothing
 * repeats more than once over a list that is there; nothing counts, calls itself or doubles.
 */
final class FeelLimits {

    private static final int DEEPEST_FILTER = 2;

    private static final Pattern REPEATS = Pattern.compile("\\b(?:for|some|every)\\b");
    private static final Pattern REPEATS_OVER_A_LIST = Pattern.compile(
            "\\b(?:for\\s+\\w+\\s+in\\s+[\\w.]+?\\s+return|(?:some|every)\\s+\\w+\\s+in\\s+[\\w.]+?\\s+satisfies)\\b");
    private static final Pattern MATCHES = Pattern.compile("\\bmatches\\b");
    private static final Pattern MATCHES_A_TEXT =
            Pattern.compile("\\bmatches\\s*\\((?:[^(),\"]|\\([^(),\"]*\\))*,\\s*\"\"\\s*\\)");
    private static final Pattern REPEATED_SIGNS = Pattern.compile("[*+?{]");
    private static final Pattern NOT_HERE = Pattern.compile(
            "\\.\\.|\\*\\*|//|/\\*|`|\\{|\\b(?:function|partial|replace|split|extract|concatenate|sort|product)\\b");

    private final StringBuilder bare = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private int deepest;

    private FeelLimits(String source) {
        read(source);
    }

    static Optional<String> flaw(String source) {
        return new FeelLimits(source).flaw();
    }

    private Optional<String> flaw() {
        var found = NOT_HERE.matcher(bare);
        if (found.find()) {
            return Optional.of(
                    "The expression may not have %s, which can keep the server busy.".formatted(found.group()));
        }
        var repeats = count(REPEATS);
        if (repeats > 1 || repeats != count(REPEATS_OVER_A_LIST)) {
            return Optional.of("The expression may go through one list of the form (for, some, every), once.");
        }
        if (deepest > DEEPEST_FILTER) {
            return Optional.of("The expression has more than " + DEEPEST_FILTER + " lists inside one another.");
        }
        var matches = count(MATCHES);
        if (matches != count(MATCHES_A_TEXT) || matches > 0 && texts.stream().anyMatch(FeelLimits::repeatsSigns)) {
            return Optional.of("The expression may compare (matches) with words only, without * + ? and {.");
        }
        return Optional.empty();
    }

    private static boolean repeatsSigns(String text) {
        return REPEATED_SIGNS.matcher(text).find();
    }

    private long count(Pattern pattern) {
        return pattern.matcher(bare).results().count();
    }

    /** Takes the texts out, of which only the quotes stay. */
    private void read(String source) {
        var text = new StringBuilder();
        var quoted = false;
        var depth = 0;
        for (var at = 0; at < source.length(); at++) {
            var sign = source.charAt(at);
            if (quoted && sign == '\\') {
                text.append(source, at, Math.min(source.length(), at + 2));
                at++;
            } else if (sign == '"') {
                if (quoted) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
                quoted = !quoted;
                bare.append(sign);
            } else if (quoted) {
                text.append(sign);
            } else {
                depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
                deepest = Math.max(deepest, depth);
                bare.append(sign);
            }
        }
    }
}

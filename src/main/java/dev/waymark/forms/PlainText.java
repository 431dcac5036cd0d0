package dev.waymark.forms;

import java.util.regex.Pattern;

/** What people write, as plain text: no control characters, no tricks with the direction of writing, nothing around it. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000b\f]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\\p{Cs}");
    private static final Pattern BREAK = Pattern.compile("[\n\t]+");

    private PlainText() {}

    static String of(Object given, boolean severalLines) {
        var lines = LINE_END.matcher(given.toString()).replaceAll("\n");
        var seen = UNSEEN.matcher(lines).replaceAll("");
        return (severalLines ? seen : BREAK.matcher(seen).replaceAll(" ")).strip();
    }
}

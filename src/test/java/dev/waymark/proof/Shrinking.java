package dev.waymark.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Makes a sketch that fails as short as it can be while it still fails. */
final class Shrinking {

    private Shrinking() {}

    static String of(String lines, Predicate<String> fails) {
        var shortest = lines.strip();
        for (boolean shrunk = true; shrunk; ) {
            shrunk = false;
            for (String candidate : shorter(shortest)) {
                if (fails.test(candidate)) {
                    shortest = candidate;
                    shrunk = true;
                    break;
                }
            }
        }
        return shortest;
    }

    /** Without one element and everything that names it, or without one line. */
    private static List<String> shorter(String lines) {
        var all = lines.lines().toList();
        var shorter = new ArrayList<String>();
        for (String line : all) {
            if (!line.contains("->") && !line.equals("done")) {
                var id = line.split("\\s+")[1];
                shorter.add(without(all, candidate -> names(candidate, id)));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            var left = new ArrayList<>(all);
            left.remove(i);
            shorter.add(String.join("\n", left));
        }
        shorter.removeIf(candidate -> candidate.length() >= lines.length());
        return shorter;
    }

    private static boolean names(String line, String id) {
        return Arrays.stream(line.split("[\\s=]+|->")).anyMatch(id::equals);
    }

    private static String without(List<String> lines, Predicate<String> gone) {
        return String.join("\n", lines.stream().filter(gone.negate()).toList());
    }
}

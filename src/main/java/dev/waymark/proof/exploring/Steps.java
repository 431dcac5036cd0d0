package dev.waymark.proof.exploring;

import java.util.Arrays;

/** Which situation can follow which; steps that the employee takes to get out are kept apart. */
final class Steps {

    private static final int MOST = 16_000_000;

    private int[] from = new int[4096];
    private int[] to = new int[4096];
    private int size;

    boolean isFull() {
        return size >= MOST;
    }

    void add(int before, int after) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = before;
        to[size] = after;
        size++;
    }

    /** Marks everything from which a marked situation can be reached. */
    void spreadBackwards(boolean[] marked) {
        var first = new int[marked.length + 1];
        for (int i = 0; i < size; i++) {
            first[to[i] + 1]++;
        }
        for (int i = 0; i < marked.length; i++) {
            first[i + 1] += first[i];
        }
        var before = new int[size];
        var next = Arrays.copyOf(first, first.length);
        for (int i = 0; i < size; i++) {
            before[next[to[i]]++] = from[i];
        }
        spread(marked, first, before);
    }

    private static void spread(boolean[] marked, int[] first, int[] before) {
        var open = new int[marked.length];
        var count = 0;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                open[count++] = i;
            }
        }
        while (count > 0) {
            var state = open[--count];
            for (int i = first[state]; i < first[state + 1]; i++) {
                if (!marked[before[i]]) {
                    marked[before[i]] = true;
                    open[count++] = before[i];
                }
            }
        }
    }
}

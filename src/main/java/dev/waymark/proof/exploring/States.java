package dev.waymark.proof.exploring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All situations that were found, each once, numbered in the order they were found. */
final class States {

    /** So much fits into half of the smallest memory that is promised to be enough, whatever the situations look like. */
    private static final int MOST_WORDS = 32_000_000;

    /** What a situation takes beside its own words. */
    private static final int AROUND = 10;

    private final List<int[]> all = new ArrayList<>();
    private final int most;
    private int words;
    private int[] parents = new int[1024];
    private int[] table = new int[4096];

    States(int most) {
        this.most = most;
    }

    int size() {
        return all.size();
    }

    boolean isFull() {
        return all.size() >= most || words >= MOST_WORDS;
    }

    int[] get(int number) {
        return all.get(number);
    }

    int parent(int number) {
        return parents[number];
    }

    /** The number of a situation; one that is new gets the next number. */
    int intern(int[] state, int parent) {
        if (all.size() * 2 > table.length) {
            grow();
        }
        var slot = slot(state);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        all.add(state);
        words += state.length + AROUND;
        table[slot] = all.size();
        if (all.size() > parents.length) {
            parents = Arrays.copyOf(parents, parents.length * 2);
        }
        parents[all.size() - 1] = parent;
        return all.size() - 1;
    }

    private int slot(int[] state) {
        var mask = table.length - 1;
        var hash = Arrays.hashCode(state) * 0x9E3779B9;
        var slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != 0 && !Arrays.equals(all.get(table[slot] - 1), state)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < all.size(); i++) {
            table[slot(all.get(i))] = i + 1;
        }
    }
}

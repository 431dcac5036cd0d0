package dev.waymark.proof.exploring;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The places that hold tokens, sorted; a place stands there once for each of its tokens. */
final class Tokens {

    private int[] places = new int[16];
    private int size;

    void copyFrom(int[] state, int offset) {
        size = state.length - offset;
        if (places.length < size) {
            places = new int[size * 2];
        }
        System.arraycopy(state, offset, places, 0, size);
    }

    int size() {
        return size;
    }

    int get(int i) {
        return places[i];
    }

    int count(int place) {
        var at = Arrays.binarySearch(places, 0, size, place);
        if (at < 0) {
            return 0;
        }
        var first = at;
        while (first > 0 && places[first - 1] == place) {
            first--;
        }
        var last = at;
        while (last + 1 < size && places[last + 1] == place) {
            last++;
        }
        return last - first + 1;
    }

    boolean contains(int place) {
        return Arrays.binarySearch(places, 0, size, place) >= 0;
    }

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        var at = Arrays.binarySearch(places, 0, size, place);
        var to = at < 0 ? -at - 1 : at;
        System.arraycopy(places, to, places, to + 1, size - to);
        places[to] = place;
        size++;
    }

    void removeOne(int place) {
        var at = Arrays.binarySearch(places, 0, size, place);
        if (at >= 0) {
            System.arraycopy(places, at + 1, places, at, size - at - 1);
            size--;
        }
    }

    void removeIf(IntPredicate gone) {
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (!gone.test(places[i])) {
                places[kept++] = places[i];
            }
        }
        size = kept;
    }

    boolean any(IntPredicate wanted) {
        for (int i = 0; i < size; i++) {
            if (wanted.test(places[i])) {
                return true;
            }
        }
        return false;
    }

    void copyTo(int[] state, int offset) {
        System.arraycopy(places, 0, state, offset, size);
    }
}

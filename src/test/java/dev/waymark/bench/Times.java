package dev.waymark.bench;

import java.util.Arrays;

/** What a candidate took, round by round, in nanoseconds. */
record Times(long[] nanos) {

    double millis() {
        return median(Arrays.stream(nanos).asDoubleStream().toArray()) / 1e6;
    }

    /** How many times as long as another candidate, round by round: each was slowed down by the same things. */
    Ratio against(Times other) {
        var ratios = new double[nanos.length];
        Arrays.setAll(ratios, round -> (double) nanos[round] / other.nanos[round]);
        Arrays.sort(ratios);
        return new Ratio(median(ratios), ratios[ratios.length / 4], ratios[ratios.length * 3 / 4]);
    }

    /** The median with the quartiles around it. */
    record Ratio(double median, double low, double high) {}

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

package io.followthrough.proof.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** How long something took each time, in milliseconds. */
record Durations(double[] sorted) {

    static Durations of(Collection<Double> milliseconds) {
        return of(milliseconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Durations of(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Durations(sorted);
    }

    double p50() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    /** The longest of them when they are fewer than a hundred. */
    double p99() {
        return quantile(0.99);
    }

    int count() {
        return sorted.length;
    }

    private double quantile(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    static double since(long nanoseconds) {
        return (System.nanoTime() - nanoseconds) / 1e6;
    }
}

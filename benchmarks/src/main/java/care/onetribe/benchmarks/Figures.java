package care.onetribe.benchmarks;

import java.util.Arrays;

/**
 * What a load took.
 *
 * @param perSecond finished a second, over all connections
 * @param medianMillis of one
 * @param p99Millis of one
 */
record Figures(double perSecond, double medianMillis, double p99Millis) {

    /**
     * @param nanos how long each took, in any order
     * @param elapsedNanos how long all of them took together
     */
    static Figures of(long[] nanos, long elapsedNanos) {
        Arrays.sort(nanos);
        return new Figures(
                nanos.length / (elapsedNanos / 1e9), at(nanos, 0.5) / 1e6, at(nanos, 0.99) / 1e6);
    }

    private static long at(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))];
    }

    @Override
    public String toString() {
        return "%,.0f/s, median %.2f ms, p99 %.2f ms".formatted(perSecond, medianMillis, p99Millis);
    }
}

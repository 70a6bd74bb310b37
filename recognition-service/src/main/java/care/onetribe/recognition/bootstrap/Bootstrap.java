package care.onetribe.recognition.bootstrap;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Intervals of 95 % for figures whose distribution nobody knows: the percentile interval of the
 * bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). The seed is
 * fixed, so that the same data give the same interval.
 */
public final class Bootstrap {

    private static final long SEED = 20_260_301L;
    private static final int RESAMPLES = 1_000;
    private static final double ALPHA = 0.05;

    private Bootstrap() {}

    /**
     * The mean of whole numbers.
     *
     * @param values different ones
     * @param counts how often there is each; at least one of all
     */
    public static Interval mean(int[] values, long[] counts) {
        long size = Arrays.stream(counts).sum();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * counts[i];
        }
        var random = new SplittableRandom(SEED);
        var means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            means[i] = resampledMean(values, counts, size, random);
        }
        return interval(sum / size, means);
    }

    private static double resampledMean(
            int[] values, long[] counts, long size, SplittableRandom random) {
        double sum = 0;
        for (long draw = 0; draw < size; draw++) {
            long rest = random.nextLong(size);
            int i = 0;
            while (rest >= counts[i]) {
                rest -= counts[i++];
            }
            sum += values[i];
        }
        return sum / size;
    }

    /**
     * The Gini coefficient of how many of something each of several people has; 0 when all have the
     * same, or none has any.
     *
     * @param amounts one of each person
     */
    public static Interval gini(int[] amounts) {
        var random = new SplittableRandom(SEED);
        var resampled = new double[RESAMPLES];
        var draw = new int[amounts.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < draw.length; j++) {
                draw[j] = amounts[random.nextInt(amounts.length)];
            }
            resampled[i] = giniOf(draw);
        }
        return interval(giniOf(amounts), resampled);
    }

    /** Half of the mean difference of any two, in relation to the mean. */
    static double giniOf(int[] amounts) {
        var sorted = amounts.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return sum == 0 ? 0 : weighted / (sorted.length * sum);
    }

    private static Interval interval(double value, double[] resampled) {
        Arrays.sort(resampled);
        int low = (int) Math.floor(ALPHA / 2 * RESAMPLES);
        int high = RESAMPLES - 1 - low;
        return new Interval(value, resampled[low], resampled[high]);
    }
}

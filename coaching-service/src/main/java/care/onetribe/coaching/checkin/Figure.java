package care.onetribe.coaching.checkin;

import java.util.Collection;

/**
 * The mean of people's stress, with its 95 % interval by Student's t; rounded to tenths and within
 * the scale.
 */
record Figure(int people, double mean, double low, double high) {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    /** Quantiles of 97.5 % for 4 to 30 degrees of freedom; from there the normal one is close. */
    private static final double[] QUANTILES = {
        2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045,
        2.042
    };

    private static final double NORMAL_QUANTILE = 1.96;

    /**
     * @param values one a person, five at least
     */
    static Figure of(Collection<Double> values) {
        int n = values.size();
        double mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        double margin = quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Figure(
                n,
                tenths(mean),
                tenths(Math.max(LOWEST, mean - margin)),
                tenths(Math.min(HIGHEST, mean + margin)));
    }

    private static double quantile(int degreesOfFreedom) {
        int index = degreesOfFreedom - (Discretion.FEWEST - 1);
        return index < QUANTILES.length ? QUANTILES[index] : NORMAL_QUANTILE;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

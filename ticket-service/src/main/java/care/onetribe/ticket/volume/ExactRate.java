package care.onetribe.ticket.volume;

import java.util.function.DoubleUnaryOperator;

/**
 * Between which means of a Poisson distribution a count lies that was seen: the exact interval of
 * 95 % (F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437-442).
 *
 * @param from the mean at which so many or more would be surprising
 * @param to the mean at which so few or fewer would be
 */
record ExactRate(double from, double to) {

    private static final double BEYOND = 0.025;
    private static final int HALVINGS = 60;

    static ExactRate of(long count) {
        double from = count == 0 ? 0 : root(mean -> 1 - atMost(count - 1, mean) - BEYOND, 0, count);
        double to = root(mean -> BEYOND - atMost(count, mean), count, bound(count));
        return new ExactRate(from, to);
    }

    ExactRate times(double factor) {
        return new ExactRate(from * factor, to * factor);
    }

    /** Beyond which no upper end lies. */
    private static double bound(long count) {
        return count + 4 + 4 * Math.sqrt(count + 1.0);
    }

    /** The probability of at most so many. */
    private static double atMost(long count, double mean) {
        double log = -mean;
        double sum = Math.exp(log);
        for (long i = 1; i <= count; i++) {
            log += Math.log(mean / i);
            sum += Math.exp(log);
        }
        return Math.min(sum, 1);
    }

    /** Where something that rises from below 0 to above 0 is 0. */
    private static double root(DoubleUnaryOperator rising, double low, double high) {
        double below = low;
        double above = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }
}

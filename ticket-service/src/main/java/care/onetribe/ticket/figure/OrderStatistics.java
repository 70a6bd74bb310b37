package care.onetribe.ticket.figure;

import java.util.Optional;

/**
 * Quantiles of n values as the values at certain ranks, and their interval at 95 % as the values at
 * two other ranks. The quantile q is the value at rank ceil(q n), the inverse of the empirical
 * distribution (definition 1 of Hyndman and Fan, "Sample quantiles in statistical packages", The
 * American Statistician 50, 1996), so it is always a value that occurred. How many values lie below
 * the true quantile is binomial, whatever they are distributed like: the interval goes from the
 * highest rank l with P(B(n, q) &lt; l) &lt;= 2.5 % to the lowest rank u with P(B(n, q) &gt;= u)
 * &lt;= 2.5 % (David and Nagaraja, "Order Statistics", 3rd edition, section 7.1).
 */
public final class OrderStatistics {

    private static final double TAIL = 0.025;

    /** Beyond so many standard deviations nothing is left that a double could tell. */
    private static final double FAR = 12;

    private OrderStatistics() {}

    /** Two ranks, each from 1 to n. */
    public record Ranks(long low, long high) {}

    /**
     * @param tenths 5 for the median, 9 for the ninetieth percentile
     */
    public static long rank(long n, int tenths) {
        return (n * tenths + 9) / 10;
    }

    /**
     * @return empty where so few values allow none
     */
    public static Optional<Ranks> interval(long n, int tenths) {
        double q = tenths / 10.0;
        double reach = FAR * (Math.sqrt(n * q * (1 - q)) + 1);
        long from = (long) Math.max(0, Math.floor(n * q - reach));
        long to = (long) Math.min(n, Math.ceil(n * q + reach));
        var weights = weights(n, q, from, to);
        long low = from + within(weights, true);
        long high = to + 1 - within(weights, false);
        return low < 1 || high > n ? Optional.empty() : Optional.of(new Ranks(low, high));
    }

    /** P(B = from), ... P(B = to), by the ratio of neighbours from the likeliest number on. */
    private static double[] weights(long n, double q, long from, long to) {
        var weights = new double[(int) (to - from + 1)];
        int mode = (int) (Math.min(to, Math.max(from, (long) Math.floor((n + 1) * q))) - from);
        weights[mode] = 1;
        double sum = 1;
        for (int i = mode; i + 1 < weights.length; i++) {
            long k = from + i;
            weights[i + 1] = weights[i] * (n - k) / (k + 1) * (q / (1 - q));
            sum += weights[i + 1];
        }
        for (int i = mode; i > 0; i--) {
            long k = from + i;
            weights[i - 1] = weights[i] * k / (n - k + 1) * ((1 - q) / q);
            sum += weights[i - 1];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** How many weights from one end are at most 2.5 % together. */
    private static int within(double[] weights, boolean fromBelow) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[fromBelow ? i : weights.length - 1 - i];
            if (sum > TAIL) {
                return i;
            }
        }
        return weights.length;
    }
}

package care.onetribe.ticket.volume;

/**
 * How often something is to be expected, as the time before lets one foresee: from the first to the
 * last count that is not surprising.
 *
 * <p>Both counts are Poisson distributed with the same rate for each unit of exposure. Given how
 * many there are together, how many of them are new is binomial, whatever that rate is; so the
 * counts {@code y} that a two-sided exact test of equal rates does not reject make an exact
 * prediction interval (W. Nelson, "Confidence intervals for the ratio of two Poisson means and
 * Poisson predictor intervals", IEEE Transactions on Reliability R-19 (1970) 42-49; K.
 * Krishnamoorthy and J. Peng, "Improved closed-form prediction intervals for binomial and Poisson
 * distributions", Journal of Statistical Planning and Inference 141 (2011) 1709-1718, section 3.1).
 * The binomial tails of that test are sums of negative binomial probabilities, which is how they
 * are added up here.
 *
 * @param from the lowest count to be expected
 * @param to the highest one
 */
record ExpectedCount(long from, long to) {

    /** 95 % of all counts lie within, so at most so much on either side beyond. */
    private static final double BEYOND = 0.025;

    /**
     * @param before the count of the time before
     * @param exposureBefore over how much that was counted, above 0
     * @param exposure over how much is counted now, above 0
     */
    static ExpectedCount of(long before, double exposureBefore, double exposure) {
        double share = exposure / (exposureBefore + exposure);
        return new ExpectedCount(lowest(before, share), highest(before, share));
    }

    /** The first count of which so few or fewer are not surprising. */
    private static long lowest(long before, double share) {
        if (before == 0) {
            return 0;
        }
        var count = new NegativeBinomial(before, share);
        while (count.soFar() <= BEYOND) {
            count.next();
        }
        return count.at();
    }

    /** The last count of which so many or more are not surprising. */
    private static long highest(long before, double share) {
        var count = new NegativeBinomial(before + 1, share);
        while (count.soFar() < 1 - BEYOND) {
            count.next();
        }
        return count.at();
    }

    /** Walks up the probabilities of how many successes come before so many failures. */
    private static final class NegativeBinomial {

        private final long failures;
        private final double logSuccess;
        private long at;
        private double log;
        private double sum;

        NegativeBinomial(long failures, double success) {
            this.failures = failures;
            this.logSuccess = Math.log(success);
            this.log = failures * Math.log1p(-success);
            this.sum = Math.exp(log);
        }

        /** That there are at most as many as {@link #at()}. */
        double soFar() {
            return sum;
        }

        long at() {
            return at;
        }

        void next() {
            log += Math.log(failures + at) - Math.log(at + 1.0) + logSuccess;
            at++;
            sum += Math.exp(log);
        }
    }
}

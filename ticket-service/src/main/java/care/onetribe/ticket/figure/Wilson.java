package care.onetribe.ticket.figure;

/**
 * The interval of a share at 95 %: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), the score
 * interval without continuity correction, which Newcombe (1998) recommends for small numbers and
 * for shares near 0 and 1 too.
 */
public final class Wilson {

    /** The normal distribution's quantile at 97.5 %. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * @return null out of none
     */
    public static Interval interval(long count, long of) {
        if (of == 0) {
            return null;
        }
        double share = (double) count / of;
        double shrunk = 1 + Z * Z / of;
        double centre = (share + Z * Z / (2 * of)) / shrunk;
        double half = Z / shrunk * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return new Interval(
                Rounded.of(Math.max(0, centre - half)), Rounded.of(Math.min(1, centre + half)));
    }
}

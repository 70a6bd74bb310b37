package care.onetribe.ticket.figure;

/**
 * The interval of a number of events a case at 95 %: the score interval of a Poisson rate (L. D.
 * Brown, T. T. Cai and A. DasGupta, "Interval estimation in exponential families", Statistica
 * Sinica 13, 2003), which is to counts what Wilson's is to shares.
 */
public final class Rate {

    /** The normal distribution's quantile at 97.5 %. */
    private static final double Z = 1.959963984540054;

    private Rate() {}

    /**
     * @return null out of none
     */
    public static Interval interval(long events, long cases) {
        if (cases == 0) {
            return null;
        }
        double centre = events + Z * Z / 2;
        double half = Z * Math.sqrt(events + Z * Z / 4);
        return new Interval(
                Rounded.of(Math.max(0, (centre - half) / cases)),
                Rounded.of((centre + half) / cases));
    }
}

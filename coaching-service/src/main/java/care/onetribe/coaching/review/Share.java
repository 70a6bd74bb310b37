package care.onetribe.coaching.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share that never stands alone: with its number and the interval in which it lies with 95 %
 * confidence (Wilson 1927, the score interval without continuity correction, which Newcombe 1998
 * recommends also for small numbers and for shares near 0 and 1).
 *
 * @param count how many have it
 * @param of out of how many
 * @param share from 0 to 1; null when there are none
 * @param low lower end of the interval; null when there are none
 * @param high upper end of the interval; null when there are none
 */
@Schema(
        name = "ShareWithInterval",
        description = "A share with its number and its 95 % Wilson interval")
record Share(
        @Schema(required = true, examples = "15") long count,
        @Schema(required = true, examples = "148") long of,
        @Schema(description = "From 0 to 1; absent out of none", examples = "0.1014") Double share,
        @Schema(description = "Lower end of the interval; absent out of none", examples = "0.0624")
                Double low,
        @Schema(description = "Upper end of the interval; absent out of none", examples = "0.1605")
                Double high) {

    /** The normal distribution's quantile at 97.5 %. */
    private static final double Z = 1.959963984540054;

    static Share of(long count, long of) {
        if (of == 0) {
            return new Share(0, 0, null, null, null);
        }
        double share = (double) count / of;
        double shrunk = 1 + Z * Z / of;
        double centre = (share + Z * Z / (2 * of)) / shrunk;
        double half = Z / shrunk * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return new Share(count, of, share, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}

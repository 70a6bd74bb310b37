package care.onetribe.gateway.growth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share with its number and its 95 % interval, both absent where there is nothing to count.
 *
 * <p>Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927), score interval with z = 1.959964.
 */
@Schema(name = "GrowthShare")
record WilsonShare(
        @Schema(required = true, examples = "9") long count,
        @Schema(required = true, examples = "10") long of,
        @Schema(examples = "0.9") Double share,
        @Schema(examples = "0.5958") Double low,
        @Schema(examples = "0.9821") Double high) {

    private static final double Z = 1.959963984540054;
    private static final double FOUR_PLACES = 10_000;

    static WilsonShare of(long count, long of) {
        if (of == 0) {
            return new WilsonShare(0, 0, null, null, null);
        }
        double n = of;
        double share = count / n;
        double centre = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new WilsonShare(
                count,
                of,
                rounded(share),
                rounded((centre - half) / scale),
                rounded((centre + half) / scale));
    }

    private static double rounded(double value) {
        return Math.round(Math.min(1, Math.max(0, value)) * FOUR_PLACES) / FOUR_PLACES;
    }
}

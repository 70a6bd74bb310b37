package care.onetribe.recognition.appreciation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share with its denominator and its interval of 95 % after Wilson (Probable Inference, the Law
 * of Succession, and Statistical Inference, Journal of the American Statistical Association 22,
 * 1927), which holds for few and for extreme cases too.
 */
@Schema(name = "AppreciationShare", description = "A share with its interval of 95 % after Wilson")
record ShareView(
        @Schema(required = true, examples = "0.8") double share,
        @Schema(required = true, examples = "8") long count,
        @Schema(required = true, examples = "10") long of,
        @Schema(required = true, examples = "0.49") double low,
        @Schema(required = true, examples = "0.94") double high) {

    private static final double Z = 1.959964;

    /** Null where there is nothing to have a share of. */
    static ShareView of(long count, long of) {
        if (of == 0) {
            return null;
        }
        double share = (double) count / of;
        double scale = 1 + Z * Z / of;
        double centre = (share + Z * Z / (2 * of)) / scale;
        double half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / scale;
        return new ShareView(
                share, count, of, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}

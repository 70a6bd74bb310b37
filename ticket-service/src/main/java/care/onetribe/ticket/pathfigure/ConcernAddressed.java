package care.onetribe.ticket.pathfigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a concern was addressed, as customers say; never without its number and its interval:
 * the 95 % score interval of Wilson (1927) without continuity correction.
 *
 * @param share null when no customer has answered
 * @param low null when no customer has answered
 * @param high null when no customer has answered
 */
@Schema(
        name = "PathConcernAddressed",
        description =
                "Of the tickets with a reply that used the path and with feedback given after it,"
                        + " those whose customer answered `YES` to whether their concern was"
                        + " addressed; with the 95 % interval of Wilson")
public record ConcernAddressed(
        @Schema(required = true, examples = "15") long numerator,
        @Schema(required = true, examples = "18") long denominator,
        @Schema(description = "From 0 to 1; absent out of none", examples = "0.8333") Double share,
        @Schema(description = "Lower end of the interval; absent out of none", examples = "0.6078")
                Double low,
        @Schema(description = "Upper end of the interval; absent out of none", examples = "0.9416")
                Double high,
        @Schema(
                        description = "Present below 30 answers",
                        examples = "Fewer than 30 answers: take it as a hint.")
                String caution) {

    private static final int ENOUGH = 30;

    /** The normal distribution's quantile at 97.5 %. */
    private static final double Z = 1.959963984540054;

    static ConcernAddressed of(long count, long of) {
        if (of == 0) {
            return new ConcernAddressed(0, 0, null, null, null, caution(0));
        }
        double share = (double) count / of;
        double shrunk = 1 + Z * Z / of;
        double centre = (share + Z * Z / (2 * of)) / shrunk;
        double half = Z / shrunk * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return new ConcernAddressed(
                count,
                of,
                share,
                Math.max(0, centre - half),
                Math.min(1, centre + half),
                caution(of));
    }

    private static String caution(long of) {
        return of < ENOUGH ? "Fewer than 30 answers: take it as a hint." : null;
    }
}

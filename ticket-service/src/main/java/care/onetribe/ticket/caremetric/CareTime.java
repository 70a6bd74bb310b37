package care.onetribe.ticket.caremetric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long customers waited for us. */
@JsonInclude(Include.ALWAYS)
@Schema(name = "CareTime", description = "How long customers waited for us, in whole minutes")
record CareTime(
        @Schema(required = true) String definition,
        @Schema(required = true, description = "Tickets that were measured", examples = "148")
                long numerator,
        @Schema(required = true, description = "All tickets", examples = "160") long denominator,
        @Schema(required = true, nullable = true, examples = "PT42M") Duration median,
        @Schema(required = true, nullable = true, description = "Order statistics, 95 %")
                Range medianInterval,
        @Schema(required = true, nullable = true, examples = "PT4H10M") Duration p90,
        @Schema(required = true, nullable = true, description = "Order statistics, 95 %")
                Range p90Interval,
        @Schema(required = true, description = "Whether the numerator is below 30")
                boolean caution) {

    /** From one duration to another. */
    @Schema(name = "CareTimeInterval")
    record Range(
            @Schema(required = true, examples = "PT36M") Duration low,
            @Schema(required = true, examples = "PT49M") Duration high) {

        static Range of(Quantile quantile) {
            return quantile.hasInterval()
                    ? new Range(
                            Duration.ofMinutes(quantile.low()), Duration.ofMinutes(quantile.high()))
                    : null;
        }
    }

    static CareTime of(String definition, Histogram minutes, long tickets) {
        var median = Quantile.of(minutes, Quantile.MEDIAN);
        var p90 = Quantile.of(minutes, Quantile.P90);
        return new CareTime(
                definition,
                minutes.count(),
                tickets,
                duration(median),
                Range.of(median),
                duration(p90),
                Range.of(p90),
                minutes.count() < CareFigure.CAUTION_BELOW);
    }

    private static Duration duration(Quantile quantile) {
        return quantile.value() == null ? null : Duration.ofMinutes(quantile.value());
    }
}

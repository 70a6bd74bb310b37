package care.onetribe.ticket.caremetric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many exchanges it took. */
@JsonInclude(Include.ALWAYS)
@Schema(name = "CareExchanges", description = "Rounds of question and answer until it was done")
record CareExchanges(
        @Schema(required = true) String definition,
        @Schema(required = true, description = "Tickets that are done", examples = "148")
                long numerator,
        @Schema(required = true, description = "All tickets", examples = "160") long denominator,
        @Schema(required = true, nullable = true, examples = "6") Integer median,
        @Schema(required = true, nullable = true, description = "Order statistics, 95 %")
                Range medianInterval,
        @Schema(required = true, nullable = true, examples = "13") Integer p90,
        @Schema(required = true, nullable = true, description = "Order statistics, 95 %")
                Range p90Interval,
        @Schema(
                        required = true,
                        nullable = true,
                        description =
                                "What leads set for the one theme that these tickets are of; shown,"
                                        + " never enforced",
                        examples = "7")
                Integer benchmark,
        @Schema(required = true) CareFigure withinBenchmark,
        @Schema(required = true, description = "Whether the numerator is below 30")
                boolean caution) {

    /** From one number of exchanges to another. */
    @Schema(name = "CareExchangesInterval")
    record Range(
            @Schema(required = true, examples = "5") int low,
            @Schema(required = true, examples = "7") int high) {

        static Range of(Quantile quantile) {
            return quantile.hasInterval() ? new Range(quantile.low(), quantile.high()) : null;
        }
    }

    static CareExchanges of(CareTally tally, Integer benchmark) {
        var median = Quantile.of(tally.exchanges(), Quantile.MEDIAN);
        var p90 = Quantile.of(tally.exchanges(), Quantile.P90);
        return new CareExchanges(
                Definitions.EXCHANGES,
                tally.exchanges().count(),
                tally.tickets(),
                median.value(),
                Range.of(median),
                p90.value(),
                Range.of(p90),
                benchmark,
                CareFigure.share(
                        Definitions.WITHIN_BENCHMARK, tally.withinBenchmark(), tally.benchmarked()),
                tally.exchanges().count() < CareFigure.CAUTION_BELOW);
    }
}

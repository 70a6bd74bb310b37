package care.onetribe.ticket.hunch;

import care.onetribe.ticket.figure.Interval;
import care.onetribe.ticket.figure.Rounded;
import care.onetribe.ticket.figure.Wilson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How good one's own hunches are. */
@JsonInclude(Include.ALWAYS)
@Schema(name = "HunchCalibration", description = "How good your hunches are; for you alone")
record CalibrationView(
        @Schema(required = true, examples = CalibrationView.DEFINITION) String definition,
        @Schema(required = true, description = "Came true or did not: what enters the score")
                long scored,
        @Schema(required = true, description = "Nobody has told yet how they turned out") long open,
        @Schema(required = true, description = "Nobody can tell; they enter no score")
                long cannotTell,
        @Schema(required = true, nullable = true, description = "0 is perfect", examples = "0.18")
                Double brierScore,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "Share of those that came true",
                        examples = "0.6")
                Double baseRate,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "The score of always telling the base rate",
                        examples = "0.24")
                Double baseline,
        @Schema(
                        required = true,
                        nullable = true,
                        description =
                                "1 - score / baseline: above 0 you know more than the base rate",
                        examples = "0.25")
                Double skill,
        @Schema(required = true, nullable = true, examples = "0.02") Double reliability,
        @Schema(required = true, nullable = true, examples = "0.08") Double resolution,
        @Schema(required = true, description = "By tens of percent") List<Row> table,
        @Schema(required = true, description = "Whether fewer than 30 enter the score")
                boolean caution) {

    static final String DEFINITION =
            "Mean of (confidence - outcome)², outcome 1 for what came true and 0 for what did not"
                    + " (Brier 1950); score = reliability - resolution + baseline (Murphy 1973)";

    private static final int CAUTION_BELOW = 30;

    /** Hunches of about the same confidence. */
    @JsonInclude(Include.ALWAYS)
    @Schema(name = "HunchReliability", description = "Hunches of about the same confidence")
    record Row(
            @Schema(required = true, examples = "70") int from,
            @Schema(required = true, examples = "79") int to,
            @Schema(required = true, examples = "12") long count,
            @Schema(required = true, examples = "8") long cameTrue,
            @Schema(required = true, nullable = true, examples = "0.73") Double meanConfidence,
            @Schema(required = true, nullable = true, examples = "0.6667") Double share,
            @Schema(required = true, nullable = true, description = "Of the share; Wilson, 95 %")
                    Interval interval) {

        static Row of(int from, List<Forecasts> forecasts) {
            int to = from == 1 ? 9 : from + 9;
            var here =
                    forecasts.stream()
                            .filter(f -> f.confidence() >= from && f.confidence() <= to)
                            .toList();
            long count = here.stream().mapToLong(Forecasts::count).sum();
            long cameTrue = here.stream().mapToLong(Forecasts::cameTrue).sum();
            if (count == 0) {
                return new Row(from, to, 0, 0, null, null, null);
            }
            double sum = here.stream().mapToDouble(f -> f.count() * f.probability()).sum();
            return new Row(
                    from,
                    to,
                    count,
                    cameTrue,
                    Rounded.of(sum / count),
                    Rounded.of((double) cameTrue / count),
                    Wilson.interval(cameTrue, count));
        }
    }

    static CalibrationView of(List<Forecasts> forecasts, long open, long cannotTell) {
        var table = IntStream.range(0, 10).mapToObj(i -> Row.of(Math.max(1, 10 * i), forecasts));
        if (forecasts.isEmpty()) {
            return new CalibrationView(
                    DEFINITION,
                    0,
                    open,
                    cannotTell,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    table.toList(),
                    true);
        }
        var score = BrierScore.of(forecasts);
        return new CalibrationView(
                DEFINITION,
                score.count(),
                open,
                cannotTell,
                Rounded.of(score.score()),
                Rounded.of(score.baseRate()),
                Rounded.of(score.uncertainty()),
                Rounded.of(score.skill()),
                Rounded.of(score.reliability()),
                Rounded.of(score.resolution()),
                table.toList(),
                score.count() < CAUTION_BELOW);
    }
}

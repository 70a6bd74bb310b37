package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.figure.Interval;
import care.onetribe.ticket.figure.Rate;
import care.onetribe.ticket.figure.Rounded;
import care.onetribe.ticket.figure.Wilson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that never stands alone. */
@JsonInclude(Include.ALWAYS)
@Schema(name = "CareFigure", description = "A number with what it means and how sure it is")
record CareFigure(
        @Schema(
                        required = true,
                        examples = "Tickets whose customer said that their concern was addressed")
                String definition,
        @Schema(required = true, examples = "104") long numerator,
        @Schema(required = true, examples = "148") long denominator,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "Numerator by denominator; null where that is 0",
                        examples = "0.7027")
                Double value,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "Wilson's of a share, the score interval of a rate; 95 %")
                Interval interval,
        @Schema(required = true, description = "Whether the denominator is below 30")
                boolean caution) {

    static final int CAUTION_BELOW = 30;

    static CareFigure share(String definition, long numerator, long denominator) {
        return of(definition, numerator, denominator, Wilson.interval(numerator, denominator));
    }

    static CareFigure rate(String definition, long numerator, long denominator) {
        return of(definition, numerator, denominator, Rate.interval(numerator, denominator));
    }

    private static CareFigure of(
            String definition, long numerator, long denominator, Interval interval) {
        return new CareFigure(
                definition,
                numerator,
                denominator,
                denominator == 0 ? null : Rounded.of((double) numerator / denominator),
                interval,
                denominator < CAUTION_BELOW);
    }
}

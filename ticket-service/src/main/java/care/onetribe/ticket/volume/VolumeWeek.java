package care.onetribe.ticket.volume;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a theme was told in a week, and how often that was to be expected. */
@Schema(
        name = "ThemeVolumeWeek",
        description = "How often a theme was told in a week, and how often was to be expected")
record VolumeWeek(
        @Schema(required = true, description = "Its Monday", examples = "2026-03-02")
                LocalDate week,
        @Schema(
                        required = true,
                        description =
                                "Tickets of the theme that came in, from Monday to Sunday (UTC)",
                        examples = "9")
                long tickets,
        @Schema(
                        required = true,
                        description = "Customers of whom any ticket came in during the week",
                        examples = "120")
                long activeCustomers,
        @Schema(
                        description =
                                "`tickets` for every 100 `activeCustomers`; absent when there were"
                                        + " none",
                        examples = "7.5")
                Double per100,
        @Schema(
                        description =
                                "Between which rates that lies with 95 % (exact for a Poisson"
                                        + " count)")
                RateInterval per100Interval,
        @Schema(
                        description =
                                "How many tickets the eight weeks before let expect of so many"
                                        + " customers, with 95 % (exact Poisson prediction"
                                        + " interval); absent where customers were active in fewer"
                                        + " than four of them")
                ExpectedRange expected,
        @Schema(
                        required = true,
                        description =
                                "Whether there are more tickets than `expected`, and at least five",
                        examples = "true")
                boolean rising) {

    /** The weeks before, which the expectation is taken from. */
    static final int WEEKS_BEFORE = 8;

    /** In so many of them somebody must have been active. */
    static final int LEAST_ACTIVE_WEEKS = 4;

    /** Fewer tickets are no rise, whatever was to be expected. */
    static final int LEAST_TICKETS = 5;

    /** From the lowest to the highest rate. */
    @Schema(name = "ThemeRateInterval")
    record RateInterval(
            @Schema(required = true, examples = "3.43") double from,
            @Schema(required = true, examples = "14.24") double to) {}

    /** From the lowest to the highest number of tickets. */
    @Schema(name = "ThemeExpectedRange")
    record ExpectedRange(
            @Schema(required = true, examples = "0") long from,
            @Schema(required = true, examples = "6") long to) {}

    /**
     * @param told tickets of the theme in each week, where there are any
     * @param active customers of whom any ticket came in, in each week
     */
    static VolumeWeek of(LocalDate week, WeekCounts told, WeekCounts active) {
        long tickets = told.in(week);
        long customers = active.in(week);
        var expected = expected(week, told, active);
        boolean rising = expected != null && tickets > expected.to() && tickets >= LEAST_TICKETS;
        if (customers == 0) {
            return new VolumeWeek(week, tickets, 0, null, null, expected, rising);
        }
        double factor = 100.0 / customers;
        var rate = ExactRate.of(tickets).times(factor);
        return new VolumeWeek(
                week,
                tickets,
                customers,
                rounded(tickets * factor),
                new RateInterval(rounded(rate.from()), rounded(rate.to())),
                expected,
                rising);
    }

    private static ExpectedRange expected(LocalDate week, WeekCounts told, WeekCounts active) {
        var start = week.minusWeeks(WEEKS_BEFORE);
        if (active.in(week) == 0 || active.weeksWithAny(start, week) < LEAST_ACTIVE_WEEKS) {
            return null;
        }
        var range =
                ExpectedCount.of(
                        told.between(start, week), active.between(start, week), active.in(week));
        return new ExpectedRange(range.from(), range.to());
    }

    private static double rounded(double rate) {
        return Math.round(rate * 100) / 100.0;
    }
}

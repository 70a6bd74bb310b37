package care.onetribe.ticket.caremetric;

import care.onetribe.kit.problem.InvalidField;
import java.time.LocalDate;

/** From one day to another, both included. */
record CarePeriod(LocalDate from, LocalDate to) {

    private static final int USUAL = 90;
    private static final int LONGEST = 1_827;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /**
     * @throws InvalidField when it ends before it begins, is longer than five years or in no year
     *     that a ticket can be of
     */
    static CarePeriod of(CareMetricsFilter filter, LocalDate today) {
        var to = filter.to() == null ? today : filter.to();
        if (to.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new InvalidField("to", "must be from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        var from = filter.from() == null ? to.minusDays(USUAL) : filter.from();
        if (from.isAfter(to)) {
            throw new InvalidField("from", "is after %s; choose a day that is not".formatted(to));
        }
        if (from.isBefore(to.minusDays(LONGEST))) {
            throw new InvalidField("from", "is more than five years before " + to);
        }
        return new CarePeriod(from, to);
    }
}

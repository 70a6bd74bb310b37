package care.onetribe.ticket.caremetric;

import care.onetribe.kit.problem.InvalidField;
import java.time.LocalDate;

/** From one day to another, both included. */
record CarePeriod(LocalDate from, LocalDate to) {

    private static final int USUAL = 90;
    private static final int LONGEST = 1_827;

    /**
     * @throws InvalidField when it ends before it begins, or is longer than five years
     */
    static CarePeriod of(CareMetricsFilter filter, LocalDate today) {
        var to = filter.to() == null ? today : filter.to();
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

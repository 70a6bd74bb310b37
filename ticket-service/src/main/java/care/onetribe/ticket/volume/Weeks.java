package care.onetribe.ticket.volume;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** Weeks from Monday to Sunday in UTC, each named by its Monday (ISO 8601). */
final class Weeks {

    /** The first Monday that the numbers of weeks count from. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 5);

    /** In SQL, the number of the week in which a ticket came in. */
    static final String NUMBER = "floor(datediff(opened_at, '1970-01-05') / 7)";

    private Weeks() {}

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate of(Instant time) {
        return of(LocalDate.ofInstant(time, ZoneOffset.UTC));
    }

    static LocalDate ofNumber(long number) {
        return FIRST.plusWeeks(number);
    }
}

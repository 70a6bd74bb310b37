package care.onetribe.coaching.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When the conversations of a sample were resolved.
 *
 * @param until the first moment behind it
 */
record Period(Instant from, Instant until) {

    /** Whole days in a team's time zone, as far as they are over. */
    static Period of(LocalDate firstDay, LocalDate lastDay, ZoneId zone, Instant now) {
        var end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        return new Period(firstDay.atStartOfDay(zone).toInstant(), end.isAfter(now) ? now : end);
    }
}

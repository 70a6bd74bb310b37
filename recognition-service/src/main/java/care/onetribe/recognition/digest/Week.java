package care.onetribe.recognition.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A week where somebody is: from Monday to Sunday of their time zone.
 *
 * @param monday its first day
 */
record Week(LocalDate monday, ZoneId zone) {

    /** The last one that is over, and over for so long that it is this time of Monday. */
    static Week lastOver(Instant now, ZoneId zone, LocalTime at) {
        var local = now.atZone(zone);
        var thisMonday =
                local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean isTime = !now.isBefore(thisMonday.atTime(at).atZone(zone).toInstant());
        return new Week(thisMonday.minusWeeks(isTime ? 1 : 2), zone);
    }

    /** The week of a day. */
    static Week of(LocalDate day, ZoneId zone) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    Instant start() {
        return monday.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }
}

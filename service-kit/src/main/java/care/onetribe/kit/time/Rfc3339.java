package care.onetribe.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads times and dates as RFC 3339 writes them, of the years 1583 to 9999: earlier ones are in ISO
 * 8601 a matter of agreement, later ones have no place in it, and a database keeps neither.
 */
public final class Rfc3339 {

    private static final int FIRST_YEAR = 1583;
    private static final int LAST_YEAR = 9999;

    private Rfc3339() {}

    /**
     * A time, for example {@code 2026-03-01T09:30:00Z}.
     *
     * @throws DateTimeException when the text is none, or its year is out of range
     */
    public static Instant instant(String text) {
        var instant = Instant.parse(text);
        check(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /**
     * A date, for example {@code 2026-03-01}.
     *
     * @throws DateTimeException when the text is none, or its year is out of range
     */
    public static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        check(date.getYear());
        return date;
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("The year %d is out of range.".formatted(year));
        }
    }
}

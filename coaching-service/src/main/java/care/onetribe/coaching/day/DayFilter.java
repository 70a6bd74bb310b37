package care.onetribe.coaching.day;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which of the caller's days a list shows.
 *
 * @param from the first one, or null
 * @param to the last one, or null
 */
record DayFilter(
        @QueryParam("from") @Parameter(description = "The first day shown", example = "2026-03-01")
                LocalDate from,
        @QueryParam("to") @Parameter(description = "The last day shown", example = "2026-03-31")
                LocalDate to) {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1583, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    LocalDate firstDay() {
        return from == null ? BEFORE_ALL : from;
    }

    LocalDate lastDay() {
        return to == null ? AFTER_ALL : to;
    }
}

package care.onetribe.coaching.day;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** A page is about a day that was or that is planned, not about one far off. */
final class DayTooFarAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    DayTooFarAhead(LocalDate last) {
        super(Kind.CONFLICT, "Pages can be written for days up to %s.".formatted(last));
    }
}

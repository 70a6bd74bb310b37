package care.onetribe.coaching.day;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** Only what stands on one's own page as a win can be offered. */
final class WinNotOnPage extends Refusal {

    private static final long serialVersionUID = 1L;

    WinNotOnPage(LocalDate date) {
        super(
                Kind.CONFLICT,
                "Your page of %s has no such win; write it there first.".formatted(date));
    }
}

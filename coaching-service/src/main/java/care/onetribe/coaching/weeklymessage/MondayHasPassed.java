package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** Messages are written ahead. */
final class MondayHasPassed extends Refusal {

    private static final long serialVersionUID = 1L;

    MondayHasPassed(LocalDate monday) {
        super(
                Kind.CONFLICT,
                "%s is no Monday to come; messages are written ahead.".formatted(monday));
    }
}

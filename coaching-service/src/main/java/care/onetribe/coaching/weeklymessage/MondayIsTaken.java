package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** A team gets one word a Monday, so two for the same ones cannot both be meant. */
final class MondayIsTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    MondayIsTaken(LocalDate monday, long messageId) {
        super(
                Kind.CONFLICT,
                "Message %d is for %s already; choose another Monday."
                        .formatted(messageId, monday));
        tell("weeklyMessageId", messageId);
    }
}

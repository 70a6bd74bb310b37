package care.onetribe.ticket.feedback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a customer answered to a survey of the past.
 *
 * @param addressed null where it was not asked
 * @param treatedWell null where it was not asked
 */
public record PastFeedback(Addressed addressed, Boolean treatedWell, Instant at) {

    /** Times are kept to the microsecond. */
    public PastFeedback {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}

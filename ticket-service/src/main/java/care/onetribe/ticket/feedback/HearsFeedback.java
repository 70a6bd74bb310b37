package care.onetribe.ticket.feedback;

import java.time.Instant;

/**
 * Does something when a customer says whether their concern was addressed, in the transaction of
 * the answer. A bean of this type is all that a feature needs for it.
 */
public interface HearsFeedback {

    /**
     * @param addressed the answer as it is now, the first or a changed one
     */
    void heard(long ticketId, Addressed addressed, Instant at);
}

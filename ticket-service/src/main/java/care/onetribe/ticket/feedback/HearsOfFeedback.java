package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.Ticket;
import java.time.Instant;

/**
 * Hears of every answer of a customer and of every change of one, in its transaction. A bean of
 * this type is all that a feature needs to follow them.
 */
public interface HearsOfFeedback {

    void hear(Ticket ticket, Answered answered, Instant at);

    /**
     * What a customer says now.
     *
     * @param round the same for an answer and its changes, another one when asked anew; 0 for the
     *     past
     * @param addressed null where it was not asked
     * @param thanked whether somebody was thanked
     */
    record Answered(long customerId, long round, Addressed addressed, boolean thanked) {}
}

package care.onetribe.ticket.conversation;

import java.time.Instant;

/**
 * Hears of every step of every ticket, in the transaction of the step. A bean of this type is all
 * that a feature needs to follow what happens.
 */
public interface HearsOfTickets {

    /**
     * @param step as it is recorded, for example {@code replied}
     */
    void hear(Ticket ticket, String step, Instant at);
}

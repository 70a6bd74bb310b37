package care.onetribe.ticket.conversation;

import java.time.Instant;

/**
 * Wants to know what happens to tickets, in the transaction in which it happens. A bean of this
 * type is all that a feature needs to be told.
 */
public interface FollowsTicket {

    /**
     * One more step of a ticket is recorded.
     *
     * @param step as it is recorded, for example {@code replied}
     */
    default void stepped(Ticket ticket, String step, Instant at) {
        // whoever does not care
    }

    /**
     * Somebody else has it now, or another team, or nobody.
     *
     * @param ticket its row is locked
     */
    default void ownerChanged(Ticket ticket) {
        // whoever does not care
    }

    /**
     * The customer comes across otherwise than before.
     *
     * @param ticket its row is locked
     */
    default void moodChanged(Ticket ticket, CustomerMood mood, Instant at) {
        // whoever does not care
    }
}

package care.onetribe.ticket.conversation;

import java.net.URI;
import java.time.Instant;

/** Makes the way by which a customer says whether their concern was addressed. */
public interface AsksForFeedback {

    /**
     * A link for the customer of a ticket that was just resolved. It is a secret, and this is the
     * only time that it can be had.
     */
    URI askFor(Ticket ticket, Instant now);
}

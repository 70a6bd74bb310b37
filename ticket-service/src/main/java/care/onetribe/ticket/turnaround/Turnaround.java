package care.onetribe.ticket.turnaround;

import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.feedback.Addressed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;

/**
 * A ticket that began badly and ended well: it was opened {@code FRUSTRATED} or {@code ANGRY}, it
 * is resolved or closed, and the customer says that their concern was addressed ({@code YES}) or,
 * while they do not say {@code NO}, comes across as {@code HAPPY} or {@code CALM}. The customer's
 * own word counts more than how they seem. It ends to be one when it is opened again.
 */
@Entity
public class Turnaround {

    private static final Set<CustomerMood> BADLY =
            Set.of(CustomerMood.FRUSTRATED, CustomerMood.ANGRY);
    private static final Set<CustomerMood> WELL = Set.of(CustomerMood.HAPPY, CustomerMood.CALM);

    @Id private Long ticketId;

    private Instant at;

    protected Turnaround() {
        // for Hibernate
    }

    Turnaround(long ticketId, Instant at) {
        this.ticketId = ticketId;
        this.at = at;
    }

    static boolean beganBadly(Ticket ticket) {
        return BADLY.contains(ticket.openingMood());
    }

    /**
     * @param addressed what the customer says, or null while they say nothing
     */
    static boolean isOne(Ticket ticket, Addressed addressed) {
        boolean well = WELL.contains(ticket.customerMood()) && addressed != Addressed.NO;
        return beganBadly(ticket)
                && !ticket.isMerged()
                && ticket.status().isDone()
                && (addressed == Addressed.YES || well);
    }

    Long ticketId() {
        return ticketId;
    }
}

package care.onetribe.ticket.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A ticket given on, with all that the customer must not have to say twice. */
@Entity
class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ticketId;

    /** On which ticket it was at first, where that one went over into another. */
    private Long fromTicketId;

    private String fromId;

    private String byId;

    private String toMemberId;

    private String toTeamId;

    private String reason;

    private String done;

    private String next;

    private String customerTold;

    private Instant at;

    protected Handover() {
        // for Hibernate
    }

    Handover(Ticket ticket, String byId, GiveTicket request, Instant at) {
        this.ticketId = ticket.id();
        this.fromId = ticket.ownerId();
        this.byId = byId;
        this.toMemberId = request.toMemberId();
        this.toTeamId = request.toTeamId();
        this.reason = request.reason();
        this.done = request.done();
        this.next = request.next();
        this.customerTold = request.customerTold();
        this.at = at;
    }

    HandoverView view() {
        return new HandoverView(
                id,
                ticketId,
                fromId,
                byId,
                toMemberId,
                toTeamId,
                reason,
                done,
                next,
                customerTold,
                at);
    }
}

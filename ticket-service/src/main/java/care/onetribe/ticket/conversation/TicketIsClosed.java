package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** A closed ticket is opened again before anybody answers. */
final class TicketIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketIsClosed(long ticketId) {
        super(
                Kind.CONFLICT,
                "Ticket %d is closed. Reopen it first, with the reason.".formatted(ticketId));
    }
}

package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** What is resolved or closed is not handed over. */
final class TicketIsDone extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketIsDone(long ticketId, TicketStatus status) {
        super(
                Kind.CONFLICT,
                "Ticket %d is %s. Reopen it first if there is something left to do."
                        .formatted(ticketId, status));
    }
}

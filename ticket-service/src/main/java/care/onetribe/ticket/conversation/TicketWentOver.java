package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** Nothing is changed on a ticket that went over into another one. */
final class TicketWentOver extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketWentOver(long id, long newest) {
        super(
                Kind.CONFLICT,
                "Ticket %d went over into %d. Look there, and send it there."
                        .formatted(id, newest));
        tell("ticketId", newest);
    }
}

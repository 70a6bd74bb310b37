package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** The life cycle does not allow this step. */
final class IllegalTicketStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalTicketStep(TicketStatus from, TicketStatus to) {
        super(Kind.CONFLICT, "A ticket that is %s cannot become %s.".formatted(from, to));
        tell("ticketStatus", from);
    }
}

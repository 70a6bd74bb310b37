package care.onetribe.ticket.link;

import care.onetribe.kit.problem.Refusal;

/** A link is between two tickets. */
final class LinkToItself extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkToItself(long ticketId) {
        super(
                Kind.CONFLICT,
                "Ticket %d cannot be linked to itself. Name another one.".formatted(ticketId));
    }
}

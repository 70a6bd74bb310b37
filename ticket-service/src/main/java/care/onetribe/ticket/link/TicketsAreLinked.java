package care.onetribe.ticket.link;

import care.onetribe.kit.problem.Refusal;

/** Two tickets are linked once a kind, whichever of them comes first. */
final class TicketsAreLinked extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketsAreLinked(TicketLink link) {
        super(
                Kind.CONFLICT,
                "Ticket %d is %s ticket %d already, by link %d."
                        .formatted(link.ticketId(), link.kind(), link.otherId(), link.id()));
        tell("linkId", link.id());
    }
}

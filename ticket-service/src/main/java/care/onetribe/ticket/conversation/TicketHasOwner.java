package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** Somebody else has it: of all who try to take a ticket one gets it. */
final class TicketHasOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketHasOwner(long ticketId, String ownerId) {
        super(
                Kind.CONFLICT,
                "Ticket %d belongs to %s. Ask them to hand it over to you."
                        .formatted(ticketId, ownerId));
        tell("ownerId", ownerId);
    }
}

package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** Nothing is resolved that nobody answered. */
final class NobodyReplied extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyReplied(long ticketId) {
        super(
                Kind.CONFLICT,
                "Ticket %d has no reply to its customer yet. Answer first.".formatted(ticketId));
    }
}

package care.onetribe.gateway.workspace;

import care.onetribe.kit.problem.Refusal;

/** Without the ticket there is nothing to show. */
final class TicketServiceIsAway extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketServiceIsAway() {
        super(Kind.UNAVAILABLE, "The ticket cannot be read just now. Try again in a moment.");
    }
}

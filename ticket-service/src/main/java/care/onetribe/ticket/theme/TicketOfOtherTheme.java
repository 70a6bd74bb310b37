package care.onetribe.ticket.theme;

import care.onetribe.kit.problem.Refusal;

/** A theme is split into some of its own tickets. */
final class TicketOfOtherTheme extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketOfOtherTheme(long ticketId, long themeId) {
        super(
                Kind.CONFLICT,
                "Ticket %d is none of theme %d. Leave it out, or assign it first."
                        .formatted(ticketId, themeId));
        tell("ticketId", ticketId);
    }
}

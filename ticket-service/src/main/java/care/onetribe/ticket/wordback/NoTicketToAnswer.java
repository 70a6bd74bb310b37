package care.onetribe.ticket.wordback;

import care.onetribe.kit.problem.Refusal;

/** The customer has no ticket of the theme any more, so there is nothing to tell them. */
final class NoTicketToAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    NoTicketToAnswer(long followUpId) {
        super(
                Kind.CONFLICT,
                ("The customer of follow-up %d has no ticket of its theme any more. Drop it, with"
                                + " that as the reason.")
                        .formatted(followUpId));
    }
}

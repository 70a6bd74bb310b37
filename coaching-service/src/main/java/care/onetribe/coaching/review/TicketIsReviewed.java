package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** A conversation that was drawn counts once. */
final class TicketIsReviewed extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketIsReviewed(long ticketId, long reviewId, String reviewerId) {
        super(
                Kind.CONFLICT,
                "Ticket %d of that sample has its review already, by %s."
                        .formatted(ticketId, reviewerId));
        tell("reviewId", reviewId);
    }
}

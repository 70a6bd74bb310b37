package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** One ticket is made of two. */
final class MergeIntoItself extends Refusal {

    private static final long serialVersionUID = 1L;

    MergeIntoItself(long ticketId) {
        super(
                Kind.CONFLICT,
                "Ticket %d cannot go over into itself. Name another one.".formatted(ticketId));
    }
}

package care.onetribe.coaching.calibration;

import care.onetribe.kit.problem.Refusal;

/** A reviewer rates a conversation once. */
final class SheetIsFilled extends Refusal {

    private static final long serialVersionUID = 1L;

    SheetIsFilled(long ticketId) {
        super(Kind.CONFLICT, "You have rated ticket %d already.".formatted(ticketId));
    }
}

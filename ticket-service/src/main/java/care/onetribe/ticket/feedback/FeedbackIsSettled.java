package care.onetribe.ticket.feedback;

import care.onetribe.kit.problem.Refusal;
import java.time.Instant;

/** An answer can be changed for a while, and then stands. */
final class FeedbackIsSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackIsSettled(Instant answeredAt) {
        super(
                Kind.CONFLICT,
                "You answered at %s, and that cannot be changed any more. Write to us if there is"
                                .formatted(answeredAt)
                        + " something new.");
    }
}

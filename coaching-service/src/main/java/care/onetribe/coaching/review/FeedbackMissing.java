package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** A review says what was done well, first, and one thing to work on. */
final class FeedbackMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackMissing() {
        super(
                Kind.CONFLICT,
                "Say what was done well (doneWell) and one thing to work on (workOn) before you"
                        + " share it.");
    }
}

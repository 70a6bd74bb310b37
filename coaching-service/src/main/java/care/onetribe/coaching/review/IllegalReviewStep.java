package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** A step that the review is not ready for, or past. */
final class IllegalReviewStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalReviewStep(ReviewStatus from, ReviewStatus to) {
        super(Kind.CONFLICT, "A review that is %s cannot become %s.".formatted(from, to));
        tell("reviewStatus", from);
    }
}

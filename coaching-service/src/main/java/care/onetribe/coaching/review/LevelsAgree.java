package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Rating;
import care.onetribe.kit.problem.Refusal;

/** A dispute is about a level that differs. */
final class LevelsAgree extends Refusal {

    private static final long serialVersionUID = 1L;

    LevelsAgree(Rating rating) {
        super(
                Kind.CONFLICT,
                "%s is rated %s already; expect another level."
                        .formatted(rating.criterionKey(), rating.level()));
    }
}

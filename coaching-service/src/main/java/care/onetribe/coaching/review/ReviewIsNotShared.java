package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** Nobody disputes what they have not seen. */
final class ReviewIsNotShared extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewIsNotShared(long id) {
        super(Kind.CONFLICT, "Review %d is not shared with you yet.".formatted(id));
    }
}

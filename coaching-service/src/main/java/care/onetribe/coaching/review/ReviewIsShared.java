package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** What the agent has read is not written anew. */
final class ReviewIsShared extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewIsShared(long id) {
        super(
                Kind.CONFLICT,
                "Review %d is shared, so it stays as the agent has read it; a level changes by a"
                                .formatted(id)
                        + " dispute that is upheld.");
    }
}

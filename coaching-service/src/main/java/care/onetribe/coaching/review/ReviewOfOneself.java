package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** A review is by somebody else; one's own view has its place in it. */
final class ReviewOfOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewOfOneself() {
        super(
                Kind.CONFLICT,
                "A review is of somebody else's conversation. Ask a coach or a colleague for one of"
                        + " yours.");
    }
}

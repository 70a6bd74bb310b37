package care.onetribe.kit.request;

import care.onetribe.kit.problem.Refusal;

/** The body is larger than the operation takes. */
final class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super(Kind.TOO_LARGE, "The body may have at most %d bytes.".formatted(limit));
    }
}

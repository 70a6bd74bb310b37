package care.onetribe.coaching.supportgap;

import care.onetribe.kit.problem.Refusal;

/** Nothing changes after the end. */
final class SupportGapIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    SupportGapIsClosed(GapStatus status) {
        super(
                Kind.CONFLICT,
                "The support gap is %s; report a new one if something is missing still."
                        .formatted(status));
    }
}

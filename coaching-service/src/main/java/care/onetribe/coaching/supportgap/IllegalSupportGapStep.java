package care.onetribe.coaching.supportgap;

import care.onetribe.kit.problem.Refusal;

/** A step that its status does not allow. */
final class IllegalSupportGapStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalSupportGapStep(GapStatus from, GapStatus to) {
        super(
                Kind.CONFLICT,
                "A support gap that is %s cannot become %s; somebody has to take it first."
                        .formatted(from, to));
    }
}

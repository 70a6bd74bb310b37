package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** Of one criterion of a review there is one dispute, and what was decided stays. */
final class CriterionIsDisputed extends Refusal {

    private static final long serialVersionUID = 1L;

    CriterionIsDisputed(Dispute dispute) {
        super(
                Kind.CONFLICT,
                "There is a dispute of %s in that review already; it is %s."
                        .formatted(dispute.expected().criterionKey(), dispute.status()));
        tell("disputeId", dispute.id());
    }
}

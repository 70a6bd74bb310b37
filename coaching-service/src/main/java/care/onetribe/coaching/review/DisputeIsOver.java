package care.onetribe.coaching.review;

import care.onetribe.kit.problem.Refusal;

/** A dispute is decided once, and in time. */
final class DisputeIsOver extends Refusal {

    private static final long serialVersionUID = 1L;

    DisputeIsOver(Dispute dispute) {
        super(
                Kind.CONFLICT,
                "Dispute %d is %s and was to be decided by %s."
                        .formatted(dispute.id(), dispute.status(), dispute.decideBy()));
        tell("disputeStatus", dispute.status());
    }
}

package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;

/** What was withdrawn is offered no more. */
final class OpportunityIsWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    OpportunityIsWithdrawn() {
        super(Kind.CONFLICT, "It was withdrawn; offer a new one.");
    }
}

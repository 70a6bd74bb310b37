package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;

/** Whoever offers it takes no place from others. */
final class OwnOpportunity extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnOpportunity() {
        super(Kind.CONFLICT, "You offer it yourself; its places are for others.");
    }
}

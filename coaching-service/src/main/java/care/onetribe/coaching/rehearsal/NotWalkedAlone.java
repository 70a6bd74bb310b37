package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** Steps belong to a script. */
final class NotWalkedAlone extends Refusal {

    private static final long serialVersionUID = 1L;

    NotWalkedAlone() {
        super(Kind.CONFLICT, "A partner plays the customer here; there is no script to walk.");
    }
}

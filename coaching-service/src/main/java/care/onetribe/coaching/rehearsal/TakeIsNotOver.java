package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** A take is rated as a whole. */
final class TakeIsNotOver extends Refusal {

    private static final long serialVersionUID = 1L;

    TakeIsNotOver() {
        super(Kind.CONFLICT, "Finish the take first: it is rated as a whole.");
    }
}

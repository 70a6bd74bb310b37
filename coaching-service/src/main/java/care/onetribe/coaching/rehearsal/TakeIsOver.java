package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** A conversation that has ended does not go on. */
final class TakeIsOver extends Refusal {

    private static final long serialVersionUID = 1L;

    TakeIsOver() {
        super(Kind.CONFLICT, "This take has ended; begin another one.");
    }
}

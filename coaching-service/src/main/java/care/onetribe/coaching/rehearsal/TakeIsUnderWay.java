package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** One walks one way at a time. */
final class TakeIsUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    TakeIsUnderWay() {
        super(Kind.CONFLICT, "Finish the take that you have begun first.");
    }
}

package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;

/** What came of a yes stays known. */
final class OutcomeIsNoted extends Refusal {

    private static final long serialVersionUID = 1L;

    OutcomeIsNoted() {
        super(Kind.CONFLICT, "What came of your yes is noted already, so it stays.");
    }
}

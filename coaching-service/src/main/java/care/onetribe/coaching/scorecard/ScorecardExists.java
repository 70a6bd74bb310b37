package care.onetribe.coaching.scorecard;

import care.onetribe.kit.problem.Refusal;

/** A key is of one card for good. */
final class ScorecardExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ScorecardExists(String key) {
        super(
                Kind.CONFLICT,
                "There is a card %s already: change it, or take another key.".formatted(key));
    }
}

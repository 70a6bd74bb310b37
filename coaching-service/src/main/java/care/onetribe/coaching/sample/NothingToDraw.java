package care.onetribe.coaching.sample;

import care.onetribe.kit.problem.Refusal;

/** A sample has at least one conversation. */
final class NothingToDraw extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToDraw() {
        super(
                Kind.CONFLICT,
                "None of these members resolved a ticket in that period; take a longer one, or"
                        + " other members.");
    }
}

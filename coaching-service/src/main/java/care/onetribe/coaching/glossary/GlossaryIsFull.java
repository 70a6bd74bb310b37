package care.onetribe.coaching.glossary;

import care.onetribe.kit.problem.Refusal;

/** A glossary that nobody can read whole helps nobody. */
final class GlossaryIsFull extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Every check of a reply looks for all of them. */
    static final int MOST = 2000;

    GlossaryIsFull() {
        super(
                Kind.CONFLICT,
                "The glossary holds %d terms at most; remove one that nobody writes any more."
                        .formatted(MOST));
    }
}

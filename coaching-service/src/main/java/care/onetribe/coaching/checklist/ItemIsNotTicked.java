package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** What is not done yet is not signed. */
final class ItemIsNotTicked extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemIsNotTicked(String key) {
        super(
                Kind.CONFLICT,
                "The item %s is not ticked yet, so there is nothing to sign.".formatted(key));
    }
}

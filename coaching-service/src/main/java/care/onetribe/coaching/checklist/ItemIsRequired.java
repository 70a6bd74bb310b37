package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** What is required is done, not skipped. */
final class ItemIsRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemIsRequired(String key) {
        super(Kind.CONFLICT, "The item %s is required and cannot be skipped.".formatted(key));
    }
}

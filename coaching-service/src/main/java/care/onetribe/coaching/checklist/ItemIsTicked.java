package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** What is done is not skipped. */
final class ItemIsTicked extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemIsTicked(String key) {
        super(Kind.CONFLICT, "The item %s is done; untick it before you skip it.".formatted(key));
    }
}

package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** What asks for evidence is done with it. */
final class ItemEvidenceIsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemEvidenceIsMissing(String key, String what) {
        super(Kind.CONFLICT, "The item %s is done with a %s: send it along.".formatted(key, what));
    }
}

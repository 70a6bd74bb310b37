package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** What somebody signed stays as they saw it. */
final class ItemIsSigned extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemIsSigned(String key) {
        super(
                Kind.CONFLICT,
                "The item %s is signed; whoever signed it withdraws the signature first."
                        .formatted(key));
    }
}

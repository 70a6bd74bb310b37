package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** Only what asks for a signature is signed. */
final class ItemNeedsNoSignature extends Refusal {

    private static final long serialVersionUID = 1L;

    ItemNeedsNoSignature(String key) {
        super(Kind.CONFLICT, "The item %s asks for no signature.".formatted(key));
    }
}

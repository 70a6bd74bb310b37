package care.onetribe.kit.idempotency;

import care.onetribe.kit.problem.Refusal;

/** The key was used for another request. */
final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super(
                Kind.KEY_REUSED,
                "This Idempotency-Key was used with another body. Take a new key for a new"
                        + " request.");
    }
}

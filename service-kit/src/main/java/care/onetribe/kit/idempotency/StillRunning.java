package care.onetribe.kit.idempotency;

import care.onetribe.kit.problem.Refusal;

/** The first request with this key has not finished. */
final class StillRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    StillRunning() {
        super(
                Kind.CONFLICT,
                "The first request with this Idempotency-Key is still running. Send it again in a"
                        + " moment for its answer.");
    }
}

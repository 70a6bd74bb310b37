package care.onetribe.kit.version;

import care.onetribe.kit.problem.Refusal;

/** Somebody changed it since the caller read it. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super(
                Kind.STALE,
                "It was changed since you read it: read it again and send your change with the new"
                        + " ETag.");
    }
}

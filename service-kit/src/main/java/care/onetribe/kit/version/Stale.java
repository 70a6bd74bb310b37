package care.onetribe.kit.version;

import care.onetribe.kit.problem.Refusal;

/** What is there is not what the caller meant: somebody changed, made or removed it. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    public Stale() {
        this(
                "It was changed since you read it: read it again and send your change with the new"
                        + " ETag.");
    }

    Stale(String detail) {
        super(Kind.STALE, detail);
    }
}

package care.onetribe.kit.version;

import care.onetribe.kit.problem.Refusal;

/** A change of what others may have written must say which version it means. */
public final class VersionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public VersionRequired() {
        this(
                "Read the resource first and send its ETag in If-Match, so that you overwrite"
                        + " nobody's change.");
    }

    VersionRequired(String detail) {
        super(Kind.VERSION_REQUIRED, detail);
    }
}

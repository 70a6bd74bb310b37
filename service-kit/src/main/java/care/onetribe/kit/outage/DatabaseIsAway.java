package care.onetribe.kit.outage;

/**
 * The database went away while something was looked for, so that nobody knows whether it is there.
 * No refusal: whoever takes those for an answer must not take this for one.
 */
public final class DatabaseIsAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseIsAway(Throwable mistaken) {
        super("The transaction broke before it was found out: " + mistaken.getMessage(), mistaken);
    }
}

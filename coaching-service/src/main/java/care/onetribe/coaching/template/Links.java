package care.onetribe.coaching.template;

/** Addresses that people give for others to open: of the web, and nothing a browser would run. */
public final class Links {

    /** Anchored: in JSON Schema a pattern may match anywhere. */
    public static final String PATTERN = "^https?://[^\\s]+$";

    public static final String MESSAGE = "must be an address that begins with https:// or http://";

    private Links() {}
}

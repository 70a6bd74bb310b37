package care.onetribe.ticket.theme;

/** What is behind a theme, as far as it is known. */
public enum ThemeCause {
    UNKNOWN,
    /** Something is broken. */
    DEFECT,
    /** The way things are done. */
    PROCESS,
    /** It was explained in a way that is not understood. */
    UNCLEAR_EXPLANATION,
    /** Customers expect what was never meant to be. */
    EXPECTATION,
    /** Something was away for some time. */
    OUTAGE
}

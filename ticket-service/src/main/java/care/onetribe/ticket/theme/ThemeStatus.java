package care.onetribe.ticket.theme;

/** How far a theme has come: the one place that says which step may follow which. */
public enum ThemeStatus {
    /** It is seen, and nobody was told who could mend it. */
    WATCHING,
    /** Whoever could mend it was told. */
    REPORTED,
    BEING_FIXED,
    /** Word goes back to every customer who told of it. */
    FIXED,
    /** Whoever could mend it said no. */
    WONT_FIX;

    boolean mayBecome(ThemeStatus next) {
        return switch (this) {
            case WATCHING, REPORTED, BEING_FIXED, WONT_FIX -> next != this;
            // It came back: that is told upstream before anything else happens.
            case FIXED -> next == REPORTED;
        };
    }
}

package care.onetribe.coaching.template;

/** What shows that an item was done, besides the tick. */
public enum ItemEvidence {
    NONE,
    /** Some words of whoever did it. */
    NOTE,
    /** An address where it can be seen. */
    LINK,
    /** A coach or lead other than the member signs for it. */
    SIGN_OFF
}

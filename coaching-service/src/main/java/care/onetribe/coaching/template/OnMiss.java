package care.onetribe.coaching.template;

/** What becomes of a checklist that is not done when it is due. */
public enum OnMiss {
    /** It is over, so that daily lists never pile up. */
    EXPIRE,
    /** It stays due. */
    KEEP
}

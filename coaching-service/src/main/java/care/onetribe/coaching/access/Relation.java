package care.onetribe.coaching.access;

/**
 * How the caller stands to a member whose things they ask for; the first that holds. Every
 * feature's rule of who may see or do what is written in these words.
 */
public enum Relation {
    /** They themself. */
    SELF,
    /** A lead of the member's team. */
    OWN_LEAD,
    /** A coach of the member's team. */
    OWN_COACH,
    ADMIN,
    /** Somebody else of the member's team. */
    TEAMMATE,
    /** A lead of another team, or of none. */
    OTHER_LEAD,
    /** A coach of another team, or of none. */
    OTHER_COACH,
    /** Everybody else. */
    STRANGER;

    /** Whether this is one of those given. */
    public boolean isAny(Relation... relations) {
        for (var relation : relations) {
            if (this == relation) {
                return true;
            }
        }
        return false;
    }
}

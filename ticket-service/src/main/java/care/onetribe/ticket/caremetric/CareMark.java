package care.onetribe.ticket.caremetric;

/** What either holds for a ticket or does not. The order is that of the bits that are stored. */
enum CareMark {
    /** It is resolved, or closed after that. */
    DONE,
    /** The customer said whether their concern was addressed. */
    ANSWERED,
    /** They said that it was. */
    ADDRESSED,
    /** They said that it was, after one exchange at most, and it was never opened again. */
    ADDRESSED_AT_FIRST_REPLY,
    /** It was resolved, though it may have been opened again. */
    EVER_RESOLVED,
    /** It was opened again within seven days of a resolution. */
    REOPENED_SOON,
    /** It began frustrated or angry, and is done. */
    BEGAN_UPSET,
    /** It began frustrated or angry and ended addressed, or happy or calm without a NO. */
    TURNED_AROUND,
    /** What caused it was fixed, so its customer is to be told. */
    FOLLOW_UP_DUE,
    /** Its customer was told. */
    FOLLOWED_UP;

    /** How many different sets of marks there are. */
    static final int SETS = 1 << values().length;

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int marks) {
        return (marks & bit()) != 0;
    }
}

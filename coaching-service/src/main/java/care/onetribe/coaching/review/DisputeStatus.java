package care.onetribe.coaching.review;

/** What became of a dispute. */
enum DisputeStatus {
    /** A second coach is to decide. */
    OPEN,
    /** The agent was right: what they expected holds. */
    UPHELD,
    /** The reviewer's level stays. */
    DECLINED,
    /** Nobody decided in time: the level stays as it was written and enters no average. */
    LAPSED
}

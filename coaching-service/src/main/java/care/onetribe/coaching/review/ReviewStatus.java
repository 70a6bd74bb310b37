package care.onetribe.coaching.review;

/** The life of a review: the one place that says which step may follow which. */
enum ReviewStatus {
    /** The reviewer reads and rates; the agent is asked to assess themself. */
    DRAFT,
    /** The agent has assessed themself, and neither has seen what the other wrote. */
    SELF_ASSESSED,
    /** Both see both. */
    SHARED,
    /** The agent has said what they take from it. */
    DISCUSSED;

    boolean mayBecome(ReviewStatus next) {
        return switch (this) {
            case DRAFT -> next == SELF_ASSESSED;
            case SELF_ASSESSED -> next == SHARED;
            case SHARED -> next == DISCUSSED;
            case DISCUSSED -> false;
        };
    }

    /** Whether both have seen what the other wrote. */
    boolean isOpenToBoth() {
        return this == SHARED || this == DISCUSSED;
    }
}

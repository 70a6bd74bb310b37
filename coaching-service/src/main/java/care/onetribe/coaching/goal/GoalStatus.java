package care.onetribe.coaching.goal;

/** The life of a goal: it ends once, reached or let go. */
enum GoalStatus {
    ACTIVE,
    REACHED,
    /** Not reached, and not lost: something was learned. */
    LET_GO
}

package care.onetribe.coaching.rehearsal;

/** What somebody does in a rehearsal. */
enum Part {
    /** Answers the customer. */
    PERFORMER,
    /** Plays the customer. */
    PARTNER,
    /** Watches. */
    OBSERVER
}

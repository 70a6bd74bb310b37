package care.onetribe.ticket.wordback;

/** What became of a follow-up. */
enum FollowUpStatus {
    /** It waits for somebody to send or drop it. */
    PENDING,
    SENT,
    DROPPED
}

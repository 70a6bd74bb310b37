package care.onetribe.coaching.roster;

/**
 * Tells other features, in the transaction of the change, that somebody is of another team now.
 *
 * @param teamId null for none
 */
public record MemberMoved(String memberId, String teamId) {}

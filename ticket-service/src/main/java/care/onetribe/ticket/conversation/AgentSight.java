package care.onetribe.ticket.conversation;

import java.util.List;

/**
 * Which tickets an agent sees: those on some shelves, and their own, wherever those stand.
 *
 * @param memberId the agent
 * @param shelves at least the common one
 */
public record AgentSight(String memberId, List<String> shelves) {}

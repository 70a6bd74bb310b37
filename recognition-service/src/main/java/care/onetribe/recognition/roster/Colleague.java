package care.onetribe.recognition.roster;

/**
 * What is known of a member.
 *
 * @param email null for none
 * @param teamId null for none
 * @param timeZone null where their team's holds
 */
public record Colleague(
        String memberId,
        String name,
        String email,
        String teamId,
        String timeZone,
        boolean active) {}

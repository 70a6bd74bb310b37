package care.onetribe.coaching.roster;

import java.time.ZoneId;
import java.util.Set;

/**
 * What the other features know of a member.
 *
 * @param teamId null for somebody in no team
 * @param roles what they do, by name of the role; what they may do is decided by their token
 * @param zone where their days begin: their own, or their team's, or UTC
 */
public record Colleague(
        String id, String name, String teamId, Set<String> roles, boolean active, ZoneId zone) {

    public boolean isOfTeam(String team) {
        return teamId != null && teamId.equals(team);
    }

    static Colleague of(Member member, Team team) {
        var details = member.details();
        return new Colleague(
                member.id(),
                details.name(),
                details.teamId(),
                MemberRole.names(details.roles()),
                details.active(),
                zone(details, team));
    }

    private static ZoneId zone(MemberDetails details, Team team) {
        if (details.timeZone() != null) {
            return ZoneId.of(details.timeZone());
        }
        return ZoneId.of(team == null ? "UTC" : team.details().timeZone());
    }
}

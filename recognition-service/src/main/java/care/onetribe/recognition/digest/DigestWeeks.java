package care.onetribe.recognition.digest;

import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.TeamRoster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Which week a digest tells of. */
@ApplicationScoped
class DigestWeeks {

    private final TeamRoster teams;
    private final DigestConfig config;

    DigestWeeks(TeamRoster teams, DigestConfig config) {
        this.teams = teams;
        this.config = config;
    }

    /** The last one that is over where somebody lives. */
    Week lastOf(Colleague member, Instant now) {
        return Week.lastOver(now, teams.zoneOf(member), config.at());
    }
}

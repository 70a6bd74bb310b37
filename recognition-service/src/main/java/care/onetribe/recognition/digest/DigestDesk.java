package care.onetribe.recognition.digest;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.roster.TeamRoster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reading digests: one's own, and that of the team one is of. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class DigestDesk {

    private final Digests digests;
    private final Roster roster;
    private final TeamRoster teams;
    private final Caller caller;
    private final Clock clock;

    DigestDesk(Digests digests, Roster roster, TeamRoster teams, Caller caller, Clock clock) {
        this.digests = digests;
        this.roster = roster;
        this.teams = teams;
        this.caller = caller;
        this.clock = clock;
    }

    DigestView own(LocalDate day) {
        return digests.ofMember(caller.id(), week(day));
    }

    DigestView ofTeam(String teamId, LocalDate day) {
        if (roster.teamOf(caller.id()).filter(teamId::equals).isEmpty()) {
            throw new NotFound("team", teamId);
        }
        return digests.ofTeam(teamId, week(day));
    }

    private Week week(LocalDate day) {
        Optional<Colleague> colleague = roster.colleague(caller.id());
        ZoneId zone = colleague.map(teams::zoneOf).orElse(ZoneOffset.UTC);
        return day == null
                ? Week.lastOver(clock.instant(), zone, LocalTime.MIDNIGHT)
                : Week.of(day, zone);
    }
}

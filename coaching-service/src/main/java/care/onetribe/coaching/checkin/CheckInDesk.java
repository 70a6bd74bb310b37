package care.onetribe.coaching.checkin;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What can be read of check-ins; each method is one transaction. */
@ApplicationScoped
@Transactional
class CheckInDesk {

    private final ClosedWeeks closedWeeks;
    private final Roster roster;
    private final CheckInRights rights;

    CheckInDesk(ClosedWeeks closedWeeks, Roster roster, CheckInRights rights) {
        this.closedWeeks = closedWeeks;
        this.roster = roster;
        this.rights = rights;
    }

    Page<CheckInView> list(String teamId, PageRequest page) {
        if (!roster.hasTeam(teamId)) {
            throw new NotFound("team", teamId);
        }
        rights.requireSight(teamId);
        return closedWeeks.page(teamId, page);
    }
}

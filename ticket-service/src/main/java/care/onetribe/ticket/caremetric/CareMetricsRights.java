package care.onetribe.ticket.caremetric;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who sees which figures; the only place that says so. Those of a member are for themself and for
 * coaches of their team, not for leads and admins. Those of teams are for coaches, leads and
 * admins: an agent who saw them could take their own from those of a team of two. Benchmarks are
 * seen by all and set by leads and admins.
 */
@ApplicationScoped
class CareMetricsRights {

    private final Caller caller;
    private final Roster roster;

    CareMetricsRights(Caller caller, Roster roster) {
        this.caller = caller;
        this.roster = roster;
    }

    /**
     * @throws Forbidden when these figures are not for the caller
     */
    void requireSight(CareMetricsFilter filter) {
        if (filter.member() == null) {
            requireTeams();
        } else if (!filter.member().equals(caller.id()) && !coaches(filter.member())) {
            throw new Forbidden(
                    "A member's figures are for themself and for coaches of their team.");
        }
    }

    private void requireTeams() {
        if (!caller.isAny(Role.COACH, Role.LEAD, Role.ADMIN)) {
            throw new Forbidden(
                    "Figures of teams are for coaches, leads and admins; ask for your own with"
                            + " `member=%s`.".formatted(caller.id()));
        }
    }

    private boolean coaches(String memberId) {
        return caller.is(Role.COACH)
                && roster.teamOf(caller.id())
                        .filter(team -> roster.teamOf(memberId).filter(team::equals).isPresent())
                        .isPresent();
    }
}

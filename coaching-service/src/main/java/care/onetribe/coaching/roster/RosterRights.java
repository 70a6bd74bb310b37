package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may change what in the roster, beyond the roles of an operation. Admins change everything.
 * Leads make new teams and change their own; they change its members and people in no team, take
 * them into their team and let them go. From one team to another only an admin moves somebody.
 * Whose lead somebody is, is what the roster says, not their token.
 */
@ApplicationScoped
class RosterRights {

    private final Caller caller;
    private final Members members;

    RosterRights(Caller caller, Members members) {
        this.caller = caller;
        this.members = members;
    }

    void requireManagementOf(Team team) {
        if (!caller.is(Role.ADMIN) && !team.id().equals(ownTeam())) {
            throw new Forbidden("Only its own lead or an admin may change a team.");
        }
    }

    /**
     * Checks that the caller may change somebody who is in one team and will be in another.
     *
     * @param teamId where they are, or null
     * @param nextTeamId where they will be, or null
     */
    void requireManagement(String teamId, String nextTeamId) {
        if (!caller.is(Role.ADMIN) && !(isOwnOrNone(teamId) && isOwnOrNone(nextTeamId))) {
            throw new Forbidden(
                    "A lead may change members of their own team and people in no team; ask an"
                            + " admin for everything else.");
        }
    }

    private boolean isOwnOrNone(String teamId) {
        return teamId == null || teamId.equals(ownTeam());
    }

    private String ownTeam() {
        return members.findByIdOptional(caller.id()).map(Member::teamId).orElse(null);
    }
}

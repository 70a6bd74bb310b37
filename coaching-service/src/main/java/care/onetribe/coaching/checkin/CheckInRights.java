package care.onetribe.coaching.checkin;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see how a team was: whoever belongs to it, since it is about them, and admins. Nobody
 * sees what it was made of.
 */
@ApplicationScoped
class CheckInRights {

    private final Caller caller;
    private final Relations relations;

    CheckInRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    void requireSight(String teamId) {
        if (!caller.is(Role.ADMIN) && !relations.isOfTeam(teamId)) {
            throw new Forbidden("Only the team itself and admins see how it was.");
        }
    }
}

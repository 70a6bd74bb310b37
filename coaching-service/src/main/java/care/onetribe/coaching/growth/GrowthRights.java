package care.onetribe.coaching.growth;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see the skill map of a team: its leads, and admins. */
@ApplicationScoped
class GrowthRights {

    private final Caller caller;
    private final Relations relations;

    GrowthRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    void requireMapOf(String teamId) {
        boolean ownLead = caller.is(Role.LEAD) && relations.isOfTeam(teamId);
        if (!ownLead && !caller.is(Role.ADMIN)) {
            throw new Forbidden("The map of a team is seen by its leads and by admins.");
        }
    }
}

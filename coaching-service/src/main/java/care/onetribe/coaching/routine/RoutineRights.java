package care.onetribe.coaching.routine;

import care.onetribe.coaching.access.Relations;
import care.onetribe.coaching.checklist.ChecklistRights;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see, begin and end routines: for a member whoever assigns checklists to them, for a team
 * whoever does so for the whole team; and members see those of their team. What somebody else began
 * for a member, the member does not end.
 */
@ApplicationScoped
class RoutineRights {

    private final ChecklistRights checklists;
    private final Relations relations;
    private final Caller caller;

    RoutineRights(ChecklistRights checklists, Relations relations, Caller caller) {
        this.checklists = checklists;
        this.relations = relations;
        this.caller = caller;
    }

    boolean maySee(Routine routine) {
        return routine.memberId() == null
                ? maySeeThoseOfTeam(routine.teamId())
                : checklists.maySeeAllOf(routine.memberId());
    }

    void requireSightOf(String memberId) {
        checklists.requireSightOfAllOf(memberId);
    }

    void requireSightOfTeam(String teamId) {
        if (!maySeeThoseOfTeam(teamId)) {
            throw new Forbidden("The routines of a team are seen by its members and by admins.");
        }
    }

    void requireBeginning(String memberId, String teamId) {
        if (memberId == null) {
            checklists.requireCareOfTeam(teamId);
        } else {
            checklists.requireAssignment(memberId);
        }
    }

    void requireEnding(Routine routine) {
        requireBeginning(routine.memberId(), routine.teamId());
        if (caller.id().equals(routine.memberId()) && !caller.id().equals(routine.begunById())) {
            throw new Forbidden("It is ended by a coach or lead of your team, or by an admin.");
        }
    }

    private boolean maySeeThoseOfTeam(String teamId) {
        return relations.isOfTeam(teamId) || caller.is(Role.ADMIN);
    }
}

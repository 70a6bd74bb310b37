package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with somebody's checklists. They are seen by the member, coaches and leads of
 * their team, and admins; nobody else knows of them. All of these assign them, the member to
 * themself. Items are ticked and skipped by the member and by coaches and leads of their team; only
 * those sign, and never for themselves. What a member took up alone they give up alone; all else is
 * called off by coaches and leads of their team, and by admins.
 */
@ApplicationScoped
public class ChecklistRights {

    private final Caller caller;
    private final Relations relations;

    ChecklistRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    public boolean maySeeAllOf(String memberId) {
        return relations.to(memberId).isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);
    }

    public void requireSightOfAllOf(String memberId) {
        if (!maySeeAllOf(memberId)) {
            throw new Forbidden(
                    "The checklists of somebody are seen by themselves, by coaches and leads of"
                            + " their team, and by admins.");
        }
    }

    /** To assign something to a member, once or again and again. */
    public void requireAssignment(String memberId) {
        if (!maySeeAllOf(memberId)) {
            throw new Forbidden(
                    "Checklists are assigned to oneself, by coaches and leads of the member's team,"
                            + " and by admins.");
        }
    }

    /** To assign something to everybody of a team, and to see what all of them have to do. */
    public void requireCareOfTeam(String teamId) {
        boolean cares = caller.isAny(Role.COACH, Role.LEAD) && relations.isOfTeam(teamId);
        if (!cares && !caller.is(Role.ADMIN)) {
            throw new Forbidden(
                    "The checklists of a whole team are seen and assigned by its coaches and leads,"
                            + " and by admins.");
        }
    }

    void requireWork(Checklist checklist) {
        if (!relations.to(checklist.memberId()).isAny(SELF, OWN_LEAD, OWN_COACH)) {
            throw new Forbidden(
                    "What is done is said by the member, or by coaches and leads of their team.");
        }
    }

    void requireSignature(Checklist checklist) {
        if (!relations.to(checklist.memberId()).isAny(OWN_LEAD, OWN_COACH)) {
            throw new Forbidden(
                    "Items are signed by a coach or lead of the member's team, other than the"
                            + " member.");
        }
    }

    void requireCancellation(Checklist checklist) {
        var relation = relations.to(checklist.memberId());
        boolean own = relation == SELF && caller.id().equals(checklist.origin().assignedById());
        if (!own && !relation.isAny(OWN_LEAD, OWN_COACH, ADMIN)) {
            throw new Forbidden(
                    "A checklist is called off by coaches and leads of the member's team and by"
                            + " admins; what somebody took up themself, by themself.");
        }
    }
}

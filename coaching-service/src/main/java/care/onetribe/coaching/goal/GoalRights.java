package care.onetribe.coaching.goal;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see and change a goal. It is seen by its owner, its helpers, coaches and leads of its
 * owner's team, and admins; everybody else does not know of it. It is its owner's to change.
 */
@ApplicationScoped
class GoalRights {

    private final Caller caller;
    private final Relations relations;

    GoalRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    boolean maySee(Goal goal) {
        return goal.isHelper(caller.id()) || maySeeAllOf(goal.memberId());
    }

    void requireSightOfAllOf(String memberId) {
        if (!maySeeAllOf(memberId)) {
            throw new Forbidden(
                    "The goals of somebody are seen by themselves, by coaches and leads of their"
                            + " team, and by admins; helpers see those that they help with.");
        }
    }

    void requireOwner(Goal goal) {
        if (!goal.memberId().equals(caller.id())) {
            throw new Forbidden("A goal is changed by whoever wants to reach it.");
        }
    }

    private boolean maySeeAllOf(String memberId) {
        return relations.to(memberId).isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);
    }
}

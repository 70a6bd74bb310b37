package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;

import care.onetribe.coaching.access.Relations;
import care.onetribe.coaching.checklist.ChecklistRights;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see and change an onboarding. It is seen by the member, whoever helps them, coaches and
 * leads of their team, and admins; nobody else knows of it. It is begun, given helpers and called
 * off by those coaches and leads and by admins.
 */
@ApplicationScoped
class OnboardingRights {

    private final ChecklistRights checklists;
    private final Relations relations;
    private final Caller caller;

    OnboardingRights(ChecklistRights checklists, Relations relations, Caller caller) {
        this.checklists = checklists;
        this.relations = relations;
        this.caller = caller;
    }

    boolean maySee(Onboarding onboarding) {
        return checklists.maySeeAllOf(onboarding.memberId()) || onboarding.isHelper(caller.id());
    }

    void requireSightOfAllOf(String memberId) {
        checklists.requireSightOfAllOf(memberId);
    }

    void requireSightOfTeam(String teamId) {
        checklists.requireCareOfTeam(teamId);
    }

    /** To begin one for a member, and to change it. */
    void requireCare(String memberId) {
        if (!relations.to(memberId).isAny(OWN_LEAD, OWN_COACH, ADMIN)) {
            throw new Forbidden(
                    "Onboardings are begun and looked after by coaches and leads of the member's"
                            + " team, and by admins.");
        }
    }
}

package care.onetribe.coaching.skill;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may know how far somebody is with their skills: they themself, coaches and leads of their
 * team, and admins. Who may say how far they are: they themself, for themselves, and coaches and
 * leads of their team, for the coach's side. Nobody else, whatever they lead or coach.
 */
@ApplicationScoped
public class SkillRights {

    private final Relations relations;

    SkillRights(Relations relations) {
        this.relations = relations;
    }

    public boolean maySee(String memberId) {
        return relations.to(memberId).isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);
    }

    /**
     * Checks that the caller may know of it.
     *
     * @throws care.onetribe.kit.problem.NotFound when nobody has this handle
     */
    public void requireSight(String memberId) {
        if (!maySee(memberId)) {
            throw new Forbidden(
                    "How far somebody is with their skills is seen by themselves, by coaches and"
                            + " leads of their team, and by admins.");
        }
    }

    /** For whose side the caller speaks when they assess somebody. */
    AssessmentSide requireAssessment(String memberId) {
        var relation = relations.to(memberId);
        if (relation == SELF) {
            return AssessmentSide.SELF;
        }
        if (relation.isAny(OWN_LEAD, OWN_COACH)) {
            return AssessmentSide.COACH;
        }
        throw new Forbidden(
                "You may assess yourself, and members of your team when you are their coach or"
                        + " lead.");
    }
}

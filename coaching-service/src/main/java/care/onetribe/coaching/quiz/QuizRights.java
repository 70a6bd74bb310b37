package care.onetribe.coaching.quiz;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may see how somebody answered: they themself, coaches and leads of their team, and admins.
 * What comes back to somebody is theirs alone. Quizzes are written by coaches, leads and admins,
 * who therefore see the right answers; everybody else sees those of a question that they have
 * answered.
 */
@ApplicationScoped
class QuizRights {

    private final Relations relations;

    QuizRights(Relations relations) {
        this.relations = relations;
    }

    boolean maySeeAttemptsOf(String memberId) {
        return relations.to(memberId).isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);
    }

    void requireSightOfAttemptsOf(String memberId) {
        if (!maySeeAttemptsOf(memberId)) {
            throw new Forbidden(
                    "How somebody answered is seen by themselves, by coaches and leads of their"
                            + " team, and by admins.");
        }
    }
}

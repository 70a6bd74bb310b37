package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with opportunities. Everybody of the tribe sees and offers them, and says yes for
 * themself. Whoever offers one changes and withdraws it, and so do leads and admins. Who said yes,
 * and what came of it, is known to whoever offers it, to leads and admins, and of themself to each
 * participant and the coaches of their team. The outcome is noted by the participant or whoever
 * offers it.
 */
@ApplicationScoped
class OpportunityRights {

    private final Caller caller;
    private final Relations relations;

    OpportunityRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    void requireManagement(Opportunity opportunity) {
        if (!manages(opportunity)) {
            throw new Forbidden("Only whoever offers it, a lead or an admin may do this.");
        }
    }

    /** To know of all who said yes. */
    void requireSightOfAll(Opportunity opportunity) {
        if (!manages(opportunity)) {
            throw new Forbidden(
                    "Who said yes is seen by whoever offers it, by leads and by admins.");
        }
    }

    /** To know whether one member said yes to it. */
    void requireSightOf(Opportunity opportunity, String memberId) {
        if (!manages(opportunity) && !isClose(memberId)) {
            throw new NotFound("participant", memberId);
        }
    }

    /** To know to what a member said yes at all. */
    void requireSightOfAllOf(String memberId) {
        if (!isClose(memberId)) {
            throw new Forbidden(
                    "To what somebody said yes is seen by themselves, by coaches and leads of their"
                            + " team, and by admins.");
        }
    }

    /** Everybody answers for themself. */
    void requireAnswer(String memberId) {
        if (!caller.id().equals(memberId)) {
            throw new Forbidden("Everybody says yes or no for themself.");
        }
    }

    void requireOutcome(Opportunity opportunity, String memberId) {
        requireSightOf(opportunity, memberId);
        if (!caller.id().equals(memberId) && !caller.id().equals(opportunity.offeredById())) {
            throw new Forbidden("The outcome is noted by the participant or by whoever offers it.");
        }
    }

    private boolean manages(Opportunity opportunity) {
        return caller.id().equals(opportunity.offeredById()) || caller.isAny(Role.LEAD, Role.ADMIN);
    }

    private boolean isClose(String memberId) {
        return relations.to(memberId).isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);
    }
}

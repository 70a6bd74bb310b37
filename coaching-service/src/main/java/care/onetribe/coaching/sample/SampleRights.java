package care.onetribe.coaching.sample;

import care.onetribe.coaching.access.Relations;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.InvalidField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may draw and see samples, beyond the roles of an operation; the only place that says so.
 * Coaches and leads draw from their own team and see what was drawn from it. Those who were drawn
 * see their reviews, not the sample.
 */
@ApplicationScoped
class SampleRights {

    private final Relations relations;
    private final Roster roster;
    private final Caller caller;

    SampleRights(Relations relations, Roster roster, Caller caller) {
        this.relations = relations;
        this.roster = roster;
        this.caller = caller;
    }

    /**
     * The team that the members named are of, which is the caller's.
     *
     * @throws InvalidField when nobody has one of the handles
     * @throws Forbidden when one is of another team than the caller
     */
    String requireOwnTeamOf(List<String> memberIds) {
        var colleagues = roster.findAll(memberIds);
        for (int i = 0; i < memberIds.size(); i++) {
            var member = colleagues.get(memberIds.get(i));
            if (member == null) {
                throw new InvalidField("/memberIds/" + i, "is nobody's handle");
            }
            if (!relations.isOfTeam(member.teamId())) {
                throw new Forbidden(
                        "Samples are drawn by coaches and leads of the members' own team; %s is of"
                                        .formatted(member.id())
                                + " another one.");
            }
        }
        return relations.ownTeam();
    }

    boolean sees(ReviewSample sample) {
        return caller.isAny(Role.COACH, Role.LEAD) && relations.isOfTeam(sample.teamId());
    }

    /**
     * The team whose samples the caller sees.
     *
     * @throws Forbidden when they are in none
     */
    String requireOwnTeam() {
        var team = relations.ownTeam();
        if (team == null) {
            throw new Forbidden("Samples are a team's, and you are in none.");
        }
        return team;
    }
}

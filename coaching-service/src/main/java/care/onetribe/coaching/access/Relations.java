package care.onetribe.coaching.access;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells how the caller stands to somebody: what they may do from their token, whose team they are
 * of from the roster.
 */
@ApplicationScoped
public class Relations {

    private final Caller caller;
    private final Roster roster;

    Relations(Caller caller, Roster roster) {
        this.caller = caller;
        this.roster = roster;
    }

    /**
     * How the caller stands to a member.
     *
     * @throws care.onetribe.kit.problem.NotFound when nobody has this handle
     */
    public Relation to(String memberId) {
        return to(roster.require(memberId));
    }

    public Relation to(Colleague member) {
        if (member.id().equals(caller.id())) {
            return Relation.SELF;
        }
        boolean sameTeam = isOfTeam(member.teamId());
        if (sameTeam && caller.is(Role.LEAD)) {
            return Relation.OWN_LEAD;
        }
        if (sameTeam && caller.is(Role.COACH)) {
            return Relation.OWN_COACH;
        }
        if (caller.is(Role.ADMIN)) {
            return Relation.ADMIN;
        }
        return sameTeam ? Relation.TEAMMATE : outsider();
    }

    private Relation outsider() {
        if (caller.is(Role.LEAD)) {
            return Relation.OTHER_LEAD;
        }
        return caller.is(Role.COACH) ? Relation.OTHER_COACH : Relation.STRANGER;
    }

    /** Whether the caller is of this team, as the roster says; nobody is of no team. */
    public boolean isOfTeam(String teamId) {
        return teamId != null && teamId.equals(ownTeam());
    }

    /** Handle of the caller's team, or null. */
    public String ownTeam() {
        return roster.find(caller.id()).map(Colleague::teamId).orElse(null);
    }
}

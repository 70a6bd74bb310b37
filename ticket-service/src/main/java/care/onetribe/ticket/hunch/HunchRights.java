package care.onetribe.ticket.hunch;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Who may do what with hunches; the only place that says so. A hunch is seen by its owner, by the
 * team that its owner was of, and by leads and admins; how sure the owner was, by the owner alone,
 * so that nobody else can tell how good their hunches are. Whoever else sees it settles it; the
 * owner does so only where the roster knows of nobody else in their team. Early warnings are for
 * leads and admins. One's calibration has no address that another could ask for.
 */
@ApplicationScoped
class HunchRights {

    private final Caller caller;
    private final Roster roster;

    HunchRights(Caller caller, Roster roster) {
        this.caller = caller;
        this.roster = roster;
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    void requireSight(Hunch hunch) {
        if (!isOwner(hunch) && !leads() && !isOfTeam(hunch.teamId())) {
            throw new NotFound("hunch", hunch.id());
        }
    }

    /**
     * @throws Forbidden for the owner, as long as there is somebody else
     */
    void requireSettling(Hunch hunch) {
        requireSight(hunch);
        if (isOwner(hunch) && roster.hasTeammates(caller.id())) {
            throw new Forbidden(
                    "Somebody else of your team, a lead or an admin tells how your hunch turned"
                            + " out.");
        }
    }

    boolean isOwner(Hunch hunch) {
        return caller.id().equals(hunch.ownerId());
    }

    /** The condition on hunches in a list. */
    String scope(HunchScope scope) {
        return switch (scope) {
            case MINE -> "ownerId = :me";
            case TEAM -> "teamId = :team";
            case ALL -> everything();
        };
    }

    /** The parameters of that condition. */
    Map<String, Object> scoped(HunchScope scope) {
        return switch (scope) {
            case MINE -> Map.of("me", caller.id());
            case TEAM -> Map.of("team", roster.teamOf(caller.id()).orElse(""));
            case ALL -> Map.of();
        };
    }

    private String everything() {
        if (!leads()) {
            throw new Forbidden("Hunches of all teams are for leads and admins.");
        }
        return "1 = 1";
    }

    private boolean isOfTeam(String teamId) {
        return teamId != null && teamId.equals(roster.teamOf(caller.id()).orElse(null));
    }

    private boolean leads() {
        return caller.isAny(Role.LEAD, Role.ADMIN);
    }
}

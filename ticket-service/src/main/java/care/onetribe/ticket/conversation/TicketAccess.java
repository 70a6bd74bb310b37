package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may do what with tickets; the only place that says so. An agent reads and works the tickets
 * of their team and those that have no owner or no team; leads and admins work all; coaches,
 * integrations and services read all.
 */
@ApplicationScoped
public class TicketAccess {

    /** Shelf of the tickets that are every agent's. */
    public static final String COMMON_SHELF = "";

    /**
     * In HQL, that the caller may see a ticket {@code t}; its parameters are {@link #sight()}. The
     * same rule as {@link #requireVisible} checks for one.
     */
    public static final String VISIBLE =
            "(:seesAll = true or t.crew.ownerId is null or t.crew.teamId is null"
                    + " or t.crew.ownerId = :me or t.crew.teamId = :myTeam)";

    private final Caller caller;
    private final Roster roster;

    TicketAccess(Caller caller, Roster roster) {
        this.caller = caller;
        this.roster = roster;
    }

    /** What the caller sees in lists, or empty when that is every ticket. */
    public Optional<AgentSight> agentSight() {
        if (seesAll()) {
            return Optional.empty();
        }
        var shelves =
                roster.teamOf(caller.id())
                        .map(team -> List.of(COMMON_SHELF, team))
                        .orElse(List.of(COMMON_SHELF));
        return Optional.of(new AgentSight(caller.id(), shelves));
    }

    /** What the caller sees, as the parameters of {@link #VISIBLE}. */
    public Map<String, Object> sight() {
        var sight = new HashMap<String, Object>();
        sight.put("seesAll", seesAll());
        sight.put("me", caller.id());
        sight.put("myTeam", seesAll() ? null : roster.teamOf(caller.id()).orElse(null));
        return sight;
    }

    /**
     * @throws NotFound when the caller may not know of such a ticket
     */
    public void requireVisible(long id, String ownerId, String teamId) {
        if (!isVisible(ownerId, teamId)) {
            throw new NotFound("ticket", id);
        }
    }

    boolean isVisible(String ownerId, String teamId) {
        return ownerId == null
                || teamId == null
                || seesAll()
                || ownerId.equals(caller.id())
                || teamId.equals(roster.teamOf(caller.id()).orElse(null));
    }

    /**
     * @throws Forbidden unless the caller is the owner, a lead or an admin
     */
    public void requireOwnerOrLead(Ticket ticket) {
        if (!caller.id().equals(ticket.ownerId()) && !leads()) {
            throw new Forbidden(
                    "Only the owner of ticket %d or a lead may do that.".formatted(ticket.id()));
        }
    }

    /**
     * @throws Forbidden unless the caller is the member, a lead or an admin
     */
    void requireSelfOrLead(String memberId) {
        if (!caller.id().equals(memberId) && !leads()) {
            throw new Forbidden("You take tickets for yourself; a lead gives them to others.");
        }
    }

    /**
     * @throws Forbidden unless the caller answers customers
     */
    void requirePerson() {
        if (!caller.isAny(Role.AGENT, Role.LEAD, Role.ADMIN)) {
            throw new Forbidden("Only people answer and take notes; send kind CUSTOMER.");
        }
    }

    private boolean leads() {
        return caller.isAny(Role.LEAD, Role.ADMIN);
    }

    private boolean seesAll() {
        return caller.isAny(Role.LEAD, Role.ADMIN, Role.COACH, Role.INTEGRATION, Role.SERVICE);
    }
}

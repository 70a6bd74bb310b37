package care.onetribe.coaching.roster;

import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster as the other features read it. */
@ApplicationScoped
@Transactional
public class Roster {

    private final Members members;
    private final Teams teams;

    Roster(Members members, Teams teams) {
        this.members = members;
        this.teams = teams;
    }

    public Optional<Colleague> find(String memberId) {
        return members.findByIdOptional(memberId).map(this::colleague);
    }

    /**
     * A member, whether they are still there or have left.
     *
     * @throws NotFound when nobody has this handle
     */
    public Colleague require(String memberId) {
        return colleague(members.require(memberId));
    }

    /** Those of the handles that somebody has, each read once; for a page of some other list. */
    public Map<String, Colleague> findAll(Collection<String> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return colleagues(members.list("id in ?1", memberIds)).stream()
                .collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    /**
     * A member as they stay until the transaction at hand ends; whoever else asks for them so
     * waits, and so does a change of them.
     */
    public Optional<Colleague> lock(String memberId) {
        return members.findByIdOptional(memberId, LockModeType.PESSIMISTIC_WRITE)
                .map(this::colleague);
    }

    /** Like {@link #activeOf}, as they stay until the transaction at hand ends. */
    public List<Colleague> lockActiveOf(String teamId, String after, int limit) {
        return colleagues(
                active(teamId, after, limit).withLock(LockModeType.PESSIMISTIC_WRITE).list());
    }

    /** Who of a team has one of these roles and is still there, in the order of their handles. */
    public List<Colleague> activeWithRole(String teamId, Set<String> roles, int limit) {
        var wanted = MemberRole.among(roles);
        return colleagues(
                members.find(
                                "from Member m where teamId = ?1 and active = true and exists"
                                        + " (select 1 from m.roles r where r in ?2) order by id",
                                teamId,
                                wanted)
                        .range(0, limit - 1)
                        .list());
    }

    public boolean hasTeam(String teamId) {
        return teams.has(teamId);
    }

    /**
     * Where a team's days and weeks begin.
     *
     * @throws NotFound when there is no such team
     */
    public ZoneId zoneOf(String teamId) {
        return ZoneId.of(teams.require(teamId).details().timeZone());
    }

    /**
     * Members of a team who are still there, in the order of their handles.
     *
     * @param after handle of the last one read before, or an empty text
     * @param limit at most so many
     */
    public List<Colleague> activeOf(String teamId, String after, int limit) {
        return colleagues(active(teamId, after, limit).list());
    }

    /** How many members of a team are still there. */
    public long countActiveOf(String teamId) {
        return members.count("teamId = ?1 and active = true", teamId);
    }

    /** Teams in the order of their handles, for work that is done team by team. */
    public List<String> teamsAfter(String after, int limit) {
        return teams.find("id > ?1 order by id", after).range(0, limit - 1).stream()
                .map(Team::id)
                .toList();
    }

    /** Where the days and weeks of teams begin, in the order of their handles. */
    public SortedMap<String, ZoneId> zonesAfter(String after, int limit) {
        var zones = new TreeMap<String, ZoneId>();
        teams.find("id > ?1 order by id", after)
                .range(0, limit - 1)
                .list()
                .forEach(team -> zones.put(team.id(), ZoneId.of(team.details().timeZone())));
        return zones;
    }

    private PanacheQuery<Member> active(String teamId, String after, int limit) {
        return members.find("teamId = ?1 and active = true and id > ?2 order by id", teamId, after)
                .range(0, limit - 1);
    }

    private Colleague colleague(Member member) {
        return colleagues(List.of(member)).get(0);
    }

    private List<Colleague> colleagues(List<Member> found) {
        var teamIds =
                found.stream().map(Member::teamId).filter(id -> id != null).distinct().toList();
        var byId =
                teams.list("id in ?1", teamIds).stream()
                        .collect(Collectors.toMap(Team::id, Function.identity()));
        return found.stream()
                .map(
                        member ->
                                Colleague.of(
                                        member,
                                        member.teamId() == null ? null : byId.get(member.teamId())))
                .toList();
    }
}

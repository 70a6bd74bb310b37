package care.onetribe.ticket.roster;

import care.onetribe.kit.feed.KeptRows;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The few fields of the roster that tickets need, kept from the events of coaching-service. A
 * member whom it has not heard of yet has no team here, and everything else works.
 */
@ApplicationScoped
public class Roster extends KeptRows<RosterMember> {

    Roster() {
        super(RosterMember.class, Set.of("member.joined", "member.changed"));
    }

    @Override
    public String source() {
        return "coaching";
    }

    /** The team of a member, or empty when they have none or are not known yet. */
    @Transactional(TxType.SUPPORTS)
    public Optional<String> teamOf(String memberId) {
        return find(memberId).map(RosterMember::teamId);
    }

    /** Whether a member is known to have left. */
    @Transactional(TxType.SUPPORTS)
    public boolean hasLeft(String memberId) {
        return find(memberId).filter(member -> !member.isActive()).isPresent();
    }

    /** Whether anybody else who is there is known to be of a member's team. */
    @Transactional(TxType.SUPPORTS)
    public boolean hasTeammates(String memberId) {
        return teamOf(memberId).filter(team -> othersOf(team, memberId) > 0).isPresent();
    }

    private long othersOf(String teamId, String memberId) {
        return entities()
                .createQuery(
                        "select count(*) from RosterMember r where r.teamId = :team and r.active"
                                + " and r.memberId <> :member",
                        Long.class)
                .setParameter("team", teamId)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    /** The names of those of these members who are known, by their ids. */
    @Transactional(TxType.SUPPORTS)
    public Map<String, String> names(Collection<String> memberIds) {
        return entities()
                .createQuery("from RosterMember where memberId in :ids", RosterMember.class)
                .setParameter("ids", memberIds)
                .getResultStream()
                .collect(Collectors.toMap(RosterMember::memberId, RosterMember::name));
    }

    @Override
    protected RosterMember row(JsonNode data) {
        return new RosterMember(
                data.get("memberId").asText(),
                data.path("name").asText(""),
                data.path("teamId").asText(null),
                data.path("active").asBoolean(true));
    }
}

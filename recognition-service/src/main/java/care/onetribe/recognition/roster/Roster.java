package care.onetribe.recognition.roster;

import care.onetribe.kit.feed.KeptRows;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is in which team, kept from the events of coaching-service. A member whom it has not heard of
 * yet has no team here, and everything else works.
 */
@ApplicationScoped
public class Roster extends KeptRows<RosterMember> {

    /** A cursor of its own: what is kept of a member has grown, so the feed is read once more. */
    static final String READER = "coaching.roster";

    Roster() {
        super(RosterMember.class, Set.of("member.joined", "member.changed"));
    }

    @Override
    public String source() {
        return "coaching";
    }

    @Override
    public String reader() {
        return READER;
    }

    /** The team of a member, or empty when they have none or are not known yet. */
    @Transactional(TxType.SUPPORTS)
    public Optional<String> teamOf(String memberId) {
        return find(memberId).map(RosterMember::teamId);
    }

    /** The teams that several members are on, in one query. */
    @Transactional(TxType.SUPPORTS)
    public Set<String> teamsOf(Collection<String> memberIds) {
        return entities()
                .createQuery(
                        "select teamId from RosterMember where memberId in (:ids)", String.class)
                .setParameter("ids", memberIds)
                .getResultStream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is known of a member. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Colleague> colleague(String memberId) {
        return find(memberId).map(RosterMember::colleague);
    }

    /** Active members of a team by handle, the first so many of them. */
    @Transactional(TxType.SUPPORTS)
    public List<Colleague> activeOf(String teamId, int most) {
        return colleagues("where teamId = ?1 and active order by memberId", most, teamId);
    }

    /** Active members by handle, behind one, so many at the most. */
    @Transactional(TxType.SUPPORTS)
    public List<Colleague> activeAfter(String memberId, int most) {
        return colleagues("where memberId > ?1 and active order by memberId", most, memberId);
    }

    private List<Colleague> colleagues(String where, int most, String argument) {
        return entities()
                .createQuery("from RosterMember " + where, RosterMember.class)
                .setParameter(1, argument)
                .setMaxResults(most)
                .getResultStream()
                .map(RosterMember::colleague)
                .toList();
    }

    @Override
    protected RosterMember row(JsonNode data) {
        return new RosterMember(
                new Colleague(
                        data.get("memberId").asText(),
                        data.path("name").asText(null),
                        data.path("email").asText(null),
                        data.path("teamId").asText(null),
                        data.path("timeZone").asText(null),
                        data.path("active").asBoolean(true)));
    }
}

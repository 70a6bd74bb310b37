package care.onetribe.recognition.roster;

import care.onetribe.kit.feed.KeptRows;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose team is which, kept from the events of coaching-service. A member whom it has not heard of
 * yet has no team here, and everything else works.
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

    @Override
    protected RosterMember row(JsonNode data) {
        return new RosterMember(data.get("memberId").asText(), data.path("teamId").asText(null));
    }
}

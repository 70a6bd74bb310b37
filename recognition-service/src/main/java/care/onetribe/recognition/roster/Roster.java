package care.onetribe.recognition.roster;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
public class Roster implements EventHandler {

    private final EntityManager entities;

    Roster(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String source() {
        return "coaching";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        switch (event.type()) {
            case "member.joined", "member.changed" ->
                    entities.merge(
                            new RosterMember(
                                    event.data().get("memberId").asText(),
                                    event.data().path("teamId").asText(null)));
            default -> {
                // kudos need nothing else of the roster
            }
        }
    }

    /** The team of a member, or empty when they have none or are not known yet. */
    @Transactional(TxType.SUPPORTS)
    public Optional<String> teamOf(String memberId) {
        return Optional.ofNullable(entities.find(RosterMember.class, memberId))
                .map(RosterMember::teamId);
    }

    /** The teams that several members are on, in one query. */
    @Transactional(TxType.SUPPORTS)
    public Set<String> teamsOf(Collection<String> memberIds) {
        return entities.createQuery(
                        "select teamId from RosterMember where memberId in (:ids)", String.class)
                .setParameter("ids", memberIds)
                .getResultStream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

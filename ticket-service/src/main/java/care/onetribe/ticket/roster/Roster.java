package care.onetribe.ticket.roster;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * The few fields of the roster that tickets need, kept from the events of coaching-service. A
 * member whom it has not heard of yet has no team here, and everything else works.
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
            case "member.joined", "member.changed" -> keep(event.data());
            default -> {
                // tickets need nothing else of the roster
            }
        }
    }

    /** The team of a member, or empty when they have none or are not known yet. */
    @Transactional(TxType.SUPPORTS)
    public Optional<String> teamOf(String memberId) {
        return Optional.ofNullable(entities.find(RosterMember.class, memberId))
                .map(RosterMember::teamId);
    }

    /** Whether a member is known to have left. */
    @Transactional(TxType.SUPPORTS)
    public boolean hasLeft(String memberId) {
        var member = entities.find(RosterMember.class, memberId);
        return member != null && !member.isActive();
    }

    private void keep(JsonNode data) {
        entities.merge(
                new RosterMember(
                        data.get("memberId").asText(),
                        data.path("name").asText(""),
                        data.path("teamId").asText(null),
                        data.path("active").asBoolean(true)));
    }
}

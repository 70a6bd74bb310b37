package care.onetribe.recognition.worker;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Everyone who worked on a ticket, kept from the events of ticket-service: whoever owned it,
 * answered or noted on it, and who is named as helper when it is resolved. Who worked on a ticket
 * that became part of another one worked on that.
 */
@ApplicationScoped
public class TicketWorkers implements EventHandler {

    /** Whoever did one of these worked on it; other steps are of the customer or the suite. */
    private static final Set<String> WORK = Set.of("ticket.replied", "ticket.noted");

    private final EntityManager entities;

    TicketWorkers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String source() {
        return "ticket";
    }

    @Override
    public String reader() {
        return "ticket.workers";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        if (!event.type().startsWith("ticket.") || !event.data().path("ticketId").isNumber()) {
            return;
        }
        long ticketId = event.data().get("ticketId").asLong();
        add(ticketId, event.data().path("ownerId"));
        event.data().path("helpers").forEach(helper -> add(ticketId, helper));
        if (WORK.contains(event.type()) && event.actor() != null) {
            add(ticketId, event.actor());
        }
        if (event.data().path("fromTicketId").isNumber()) {
            addAllOf(event.data().get("fromTicketId").asLong(), ticketId);
        }
    }

    /** By handle. */
    public List<String> of(long ticketId) {
        return entities.createQuery(
                        "select memberId from TicketWorker where ticketId = ?1 order by memberId",
                        String.class)
                .setParameter(1, ticketId)
                .getResultList();
    }

    /** Adds those of whom something else tells that they worked on it. */
    public void addAll(long ticketId, Collection<String> memberIds) {
        memberIds.forEach(memberId -> add(ticketId, memberId));
    }

    private void add(long ticketId, JsonNode memberId) {
        if (memberId.isTextual()) {
            add(ticketId, memberId.asText());
        }
    }

    private void add(long ticketId, String memberId) {
        entities.createNativeQuery(
                        "insert ignore into ticket_worker (ticket_id, member_id) values (?1, ?2)")
                .setParameter(1, ticketId)
                .setParameter(2, memberId)
                .executeUpdate();
    }

    private void addAllOf(long fromId, long intoId) {
        entities.createNativeQuery(
                        "insert ignore into ticket_worker (ticket_id, member_id)"
                                + " select ?2, member_id from ticket_worker where ticket_id = ?1")
                .setParameter(1, fromId)
                .setParameter(2, intoId)
                .executeUpdate();
    }
}

package care.onetribe.coaching.sample;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what ticket-service tells of conversations that came to an end, and nothing else of it. */
@ApplicationScoped
class TicketNews implements EventHandler {

    private final ResolvedTickets tickets;

    TicketNews(ResolvedTickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public String source() {
        return "ticket";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        switch (event.type()) {
            case "ticket.resolved" -> keep(event);
            case "ticket.reopened" -> tickets.forget(ticketOf(event.data()));
            case "ticket.merged" -> forgetIfGone(event.data());
            default -> {
                // a conversation that goes on is no candidate
            }
        }
    }

    /** Nobody's replies are reviewed in a conversation that has no owner. */
    private void keep(CloudEvent event) {
        var ownerId = event.data().path("ownerId").asText(null);
        if (ownerId != null) {
            tickets.keep(ticketOf(event.data()), ownerId, event.time());
        }
    }

    /** A merge is told of both tickets; the one that stays is a conversation still. */
    private void forgetIfGone(JsonNode data) {
        if (data.has("intoTicketId")) {
            tickets.forget(ticketOf(data));
        }
    }

    private static long ticketOf(JsonNode data) {
        return data.get("ticketId").asLong();
    }
}

package care.onetribe.coaching.sample;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What ticket-service tells of a ticket, handed over as its feed would. */
public final class TicketTold {

    private static final AtomicLong TICKET = new AtomicLong(1_000);

    private final EventHandler news;

    public TicketTold(EventHandler news) {
        this.news = news;
    }

    /** Whoever hears of tickets, among all that hear of something. */
    public static EventHandler handlerOf(List<EventHandler> handlers) {
        return handlers.stream()
                .filter(handler -> handler.source().equals("ticket"))
                .findFirst()
                .orElseThrow();
    }

    /** A ticket of its own, resolved by its owner. */
    public long resolved(String ownerId, String at) {
        long ticketId = TICKET.incrementAndGet();
        resolved(ticketId, ownerId, at);
        return ticketId;
    }

    void resolved(long ticketId, String ownerId, String at) {
        tell("ticket.resolved", data(ticketId).put("ownerId", ownerId), at);
    }

    void reopened(long ticketId) {
        tell("ticket.reopened", data(ticketId).put("byCustomer", true), "2026-03-20T09:00:00Z");
    }

    /** Both tickets tell of a merge, each from its side. */
    void merged(long from, long into) {
        var at = "2026-03-20T09:00:00Z";
        tell("ticket.merged", data(from).put("intoTicketId", into), at);
        tell("ticket.merged", data(into).put("fromTicketId", from), at);
    }

    void tell(String type, ObjectNode data, String at) {
        news.handle(
                new CloudEvent(
                        "1.0",
                        "1",
                        "/api/v1/ticket-events",
                        type,
                        "tickets/" + data.get("ticketId"),
                        Instant.parse(at),
                        "application/json",
                        null,
                        data));
    }

    static ObjectNode data(long ticketId) {
        return JsonNodeFactory.instance.objectNode().put("ticketId", ticketId);
    }
}

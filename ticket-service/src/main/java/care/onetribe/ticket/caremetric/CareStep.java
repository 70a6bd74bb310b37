package care.onetribe.ticket.caremetric;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.ticket.conversation.TicketStatus;
import java.time.Instant;

/**
 * One step of a ticket, as far as waiting goes.
 *
 * @param status after it; null where it was not told
 * @param heldForCustomer whether it rests for the customer's sake after it
 * @param otherId the ticket that it became one with, 0 for none
 */
record CareStep(
        long ticketId,
        Kind kind,
        Instant at,
        TicketStatus status,
        boolean heldForCustomer,
        long otherId) {

    enum Kind {
        OPENED,
        CUSTOMER_WROTE,
        REPLIED,
        RESOLVED,
        REOPENED,
        WENT_OVER,
        GAINED,
        OTHER
    }

    static CareStep of(CloudEvent event) {
        var data = event.data();
        var status = data.path("status").asText(null);
        return new CareStep(
                data.path("ticketId").asLong(),
                kind(event),
                event.time(),
                status == null ? null : TicketStatus.valueOf(status),
                data.path("heldForCustomer").asBoolean(false),
                data.path("fromTicketId").asLong(0));
    }

    CareStep notBefore(Instant time) {
        return at.isBefore(time)
                ? new CareStep(ticketId, kind, time, status, heldForCustomer, otherId)
                : this;
    }

    private static Kind kind(CloudEvent event) {
        return switch (event.type()) {
            case "ticket.opened" -> Kind.OPENED;
            case "ticket.customer-wrote" -> Kind.CUSTOMER_WROTE;
            case "ticket.replied" -> Kind.REPLIED;
            case "ticket.resolved" -> Kind.RESOLVED;
            case "ticket.reopened" -> Kind.REOPENED;
            case "ticket.merged" -> event.data().has("intoTicketId") ? Kind.WENT_OVER : Kind.GAINED;
            default -> Kind.OTHER;
        };
    }
}

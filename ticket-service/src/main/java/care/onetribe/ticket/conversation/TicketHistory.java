package care.onetribe.ticket.conversation;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every step of a ticket down, once: what is recorded here is the event that others read and
 * the line that the ticket's timeline shows. Words of customers and colleagues stay out of it.
 */
@ApplicationScoped
public class TicketHistory {

    private final Outbox outbox;
    private final List<FollowsTicket> followers;

    TicketHistory(Outbox outbox, @All List<FollowsTicket> followers) {
        this.outbox = outbox;
        this.followers = followers;
    }

    /**
     * Records a step.
     *
     * @param step what happened, for example {@code replied}
     * @param actorId who did it, or null for the customer and for the suite itself
     * @param more what a reader needs besides the ticket's id, status, owner, team and theme
     */
    public void record(
            Ticket ticket, String step, Instant at, String actorId, Map<String, ?> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("ticketId", ticket.id());
        data.put("status", ticket.status());
        data.put("ownerId", ticket.ownerId());
        data.put("teamId", ticket.teamId());
        data.put("themeId", ticket.themeId());
        if (ticket.isHeldForCustomer()) {
            data.put("heldForCustomer", true);
        }
        data.putAll(more);
        outbox.record(new Event("ticket." + step, subjectOf(ticket.id()), at, actorId, data));
        followers.forEach(follower -> follower.stepped(ticket, step, at));
    }

    /** A concern came in with its first message. */
    public void opened(Ticket ticket, long messageId, Instant at, String actorId) {
        var details = ticket.details();
        var more =
                Map.of(
                        "customerId", ticket.customer().id(),
                        "customerMood", details.customerMood(),
                        "priority", details.priority(),
                        "messageId", messageId);
        record(ticket, "opened", at, actorId, more);
    }

    /** Something was said on it. */
    public void said(Ticket ticket, MessageKind kind, long messageId, Instant at, String actorId) {
        var step =
                switch (kind) {
                    case CUSTOMER -> "customer-wrote";
                    case REPLY -> "replied";
                    case NOTE -> "noted";
                };
        record(ticket, step, at, actorId, Map.of("messageId", messageId));
    }

    /** It was dealt with, in so many exchanges and with the help of these. */
    public void resolved(Ticket ticket, Instant at, String actorId) {
        // Read now: events are written while the transaction ends, when nothing more is to be read.
        var helpers = ticket.helpers().stream().sorted().toList();
        var more = Map.of("exchanges", ticket.exchanges(), "helpers", helpers);
        record(ticket, "resolved", at, actorId, more);
    }

    /** Under which its steps are recorded. */
    public static String subjectOf(long ticketId) {
        return "tickets/" + ticketId;
    }
}

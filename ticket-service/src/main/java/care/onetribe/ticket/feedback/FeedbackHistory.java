package care.onetribe.ticket.feedback;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells others, and the ticket's timeline, what a customer answered; their words stay out of it.
 */
@ApplicationScoped
class FeedbackHistory {

    private final Outbox outbox;

    FeedbackHistory(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param workedOn everyone who worked on the ticket
     */
    void given(Feedback feedback, Ticket ticket, List<String> workedOn, Instant at) {
        record("feedback.given", ticket, at, answers(feedback, ticket, workedOn));
    }

    void changed(Feedback feedback, Ticket ticket, List<String> workedOn, Instant at) {
        record("feedback.changed", ticket, at, answers(feedback, ticket, workedOn));
    }

    /** The one event that passes a customer's words on, to those whom they are for. */
    void thanked(Feedback feedback, Ticket ticket, List<String> workedOn, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("ticketId", ticket.id());
        data.put("customerId", feedback.customerId());
        data.put("memberIds", workedOn);
        data.put("namedIds", feedback.thanks());
        data.put("words", feedback.comment());
        data.put("at", at);
        record("customer.thanked", ticket, at, data);
    }

    private void record(String type, Ticket ticket, Instant at, Map<String, ?> data) {
        outbox.record(new Event(type, TicketHistory.subjectOf(ticket.id()), at, null, data));
    }

    private static Map<String, Object> answers(
            Feedback feedback, Ticket ticket, List<String> workedOn) {
        var data = new LinkedHashMap<String, Object>();
        data.put("ticketId", ticket.id());
        data.put("customerId", feedback.customerId());
        data.put("addressed", feedback.addressed());
        data.put("effort", feedback.effort());
        data.put("treatedWell", feedback.treatedWell());
        data.put("ownerId", ticket.ownerId());
        data.put("workedOn", workedOn);
        return data;
    }
}

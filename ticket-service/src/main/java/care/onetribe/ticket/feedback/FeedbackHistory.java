package care.onetribe.ticket.feedback;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketHistory;
import io.quarkus.arc.All;
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
    private final List<HearsOfFeedback> listeners;

    FeedbackHistory(Outbox outbox, @All List<HearsOfFeedback> listeners) {
        this.outbox = outbox;
        this.listeners = listeners;
    }

    /**
     * @param workedOn everyone who worked on the ticket
     * @param round the same for an answer and its changes
     */
    void given(Feedback feedback, Ticket ticket, List<String> workedOn, long round, Instant at) {
        record("feedback.given", ticket, at, answers(feedback, ticket, workedOn));
        tell(feedback, ticket, round, at);
    }

    void changed(Feedback feedback, Ticket ticket, List<String> workedOn, long round, Instant at) {
        record("feedback.changed", ticket, at, answers(feedback, ticket, workedOn));
        tell(feedback, ticket, round, at);
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

    private void tell(Feedback feedback, Ticket ticket, long round, Instant at) {
        listeners.forEach(listener -> listener.hear(ticket, feedback.answered(round), at));
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

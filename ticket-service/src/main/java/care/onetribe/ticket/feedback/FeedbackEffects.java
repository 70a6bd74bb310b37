package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a customer's answer does besides being kept. */
@ApplicationScoped
class FeedbackEffects {

    private final FeedbackHistory feedbackHistory;
    private final TicketHistory history;

    FeedbackEffects(FeedbackHistory feedbackHistory, TicketHistory history) {
        this.feedbackHistory = feedbackHistory;
        this.history = history;
    }

    void ofFirst(Feedback feedback, Ticket ticket, List<String> workedOn, long round, Instant now) {
        feedbackHistory.given(feedback, ticket, workedOn, round, now);
        openAgainAfterNo(feedback, ticket, now);
    }

    void ofChange(
            Feedback feedback, Ticket ticket, List<String> workedOn, long round, Instant now) {
        feedbackHistory.changed(feedback, ticket, workedOn, round, now);
        openAgainAfterNo(feedback, ticket, now);
    }

    void ofThanks(Feedback feedback, Ticket ticket, List<String> workedOn, Instant now) {
        feedbackHistory.thanked(feedback, ticket, workedOn, now);
    }

    /** The customer's word on it counts more than the agent's. */
    void onExpectation(Boolean confirmed, Ticket ticket, Instant now) {
        if (confirmed != null && ticket.confirmExpectation(confirmed)) {
            var step = confirmed ? "expectation-confirmed" : "expectation-denied";
            history.record(ticket, step, now, null, Map.of("byCustomer", true));
        }
    }

    private void openAgainAfterNo(Feedback feedback, Ticket ticket, Instant now) {
        if (feedback.addressed() == Addressed.NO && ticket.status().isDone()) {
            ticket.reopen();
            history.record(
                    ticket, "reopened", now, null, Map.of("byCustomer", true, "byFeedback", true));
        }
    }
}

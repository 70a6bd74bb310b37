package care.onetribe.ticket.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Replies that do not take a ticket up again: what is closed stays closed. */
@ApplicationScoped
public class LateReplies {

    private final Messages messages;
    private final TicketHistory history;

    LateReplies(Messages messages, TicketHistory history) {
        this.messages = messages;
        this.history = history;
    }

    /**
     * Says something to the customer.
     *
     * @param ticket its row is locked
     * @return the id of the message
     */
    public long send(Ticket ticket, String body, String authorId, Instant at) {
        ticket.replyLate(authorId, at);
        var message = new Message(ticket, MessageKind.REPLY, authorId, body, at);
        messages.persist(message);
        history.said(ticket, MessageKind.REPLY, message.id(), at, authorId);
        return message.id();
    }
}

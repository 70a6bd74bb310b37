package care.onetribe.ticket.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that was said; it is never changed afterwards. */
@Entity
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageKind kind;

    private String authorId;

    private Instant sentAt;

    /** The ticket's subject on its first message, for the one index that finds both. */
    private String heading;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    protected Message() {
        // for Hibernate
    }

    /**
     * @param authorId null for a customer's own words
     */
    public Message(Ticket ticket, MessageKind kind, String authorId, String body, Instant sentAt) {
        this.ticketId = ticket.id();
        this.kind = kind;
        this.authorId = authorId;
        this.body = body;
        this.sentAt = sentAt;
    }

    /** The first message of a ticket, which is found by the ticket's subject too. */
    public static Message opening(
            Ticket ticket, MessageKind kind, String authorId, String body, Instant sentAt) {
        var message = new Message(ticket, kind, authorId, body, sentAt);
        message.heading = ticket.subject();
        return message;
    }

    void changeHeading(String subject) {
        heading = subject;
    }

    long id() {
        return id;
    }

    MessageView view() {
        return new MessageView(id, ticketId, kind, authorId, sentAt, body);
    }
}

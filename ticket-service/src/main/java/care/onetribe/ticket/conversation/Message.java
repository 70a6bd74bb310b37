package care.onetribe.ticket.conversation;

import care.onetribe.kit.time.UtcColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that was said; it is never changed afterwards. */
@Entity
public class Message {

    /** The longest text, in UTF-8. */
    public static final int MAX_BYTES = 65_536;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ticketId;

    /** On which ticket it was at first, where that one went over into another. */
    private Long fromTicketId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageKind kind;

    private String authorId;

    /** Whose words they are, where they came over with another ticket. */
    private Long customerId;

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

    /** Binds the columns that {@link MessageBatch} inserts, in their order. */
    void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, ticketId);
        insert.setString(2, kind.name());
        insert.setString(3, authorId);
        insert.setObject(4, UtcColumn.of(sentAt));
        insert.setString(5, heading);
        insert.setString(6, body);
    }

    long ticketId() {
        return ticketId;
    }

    void changeHeading(String subject) {
        heading = subject;
    }

    long id() {
        return id;
    }

    MessageView view() {
        return new MessageView(id, ticketId, kind, authorId, customerId, sentAt, body);
    }
}

package care.onetribe.ticket.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one ticket has to do with another: never with itself, and of each kind once. */
@Entity
class TicketLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ticketId;

    private long otherId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkKind kind;

    private String byId;

    private Instant at;

    protected TicketLink() {
        // for Hibernate
    }

    /**
     * @throws LinkToItself when both are the same ticket
     */
    TicketLink(long ticketId, LinkKind kind, long otherId, String byId, Instant at) {
        if (ticketId == otherId) {
            throw new LinkToItself(ticketId);
        }
        this.ticketId = ticketId;
        this.kind = kind;
        this.otherId = otherId;
        this.byId = byId;
        this.at = at;
    }

    /** Whether it says, in either direction, what the other one says. */
    boolean saysTheSameAs(TicketLink other) {
        return kind == other.kind
                && (joins(other.ticketId, other.otherId) || joins(other.otherId, other.ticketId));
    }

    /** Puts one ticket in the place of another. */
    void replace(long old, long by) {
        ticketId = ticketId == old ? by : ticketId;
        otherId = otherId == old ? by : otherId;
    }

    boolean isToItself() {
        return ticketId == otherId;
    }

    private boolean joins(long one, long another) {
        return ticketId == one && otherId == another;
    }

    Long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    long otherId() {
        return otherId;
    }

    LinkKind kind() {
        return kind;
    }
}

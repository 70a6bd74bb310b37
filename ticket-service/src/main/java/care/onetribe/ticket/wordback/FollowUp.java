package care.onetribe.ticket.wordback;

import care.onetribe.ticket.conversation.Ticket;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Word back to one customer that what they told of is fixed; sent or dropped once. {@link
 * FollowUps} makes them, many at a time.
 */
@Entity
class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long fixId;

    private long themeId;

    private long customerId;

    private long ticketId;

    private String ownerId;

    private String teamId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FollowUpStatus status;

    private Instant madeAt;

    private Instant doneAt;

    private String doneBy;

    private String dropReason;

    private Long messageId;

    private Instant turnedAroundAt;

    protected FollowUp() {
        // for Hibernate
    }

    /**
     * @throws FollowUpIsDone when somebody sent or dropped it before
     */
    void requirePending() {
        if (status != FollowUpStatus.PENDING) {
            throw new FollowUpIsDone(id, status, doneBy);
        }
    }

    /** Whether it was sent by this member before. */
    boolean wasSentBy(String memberId) {
        return status == FollowUpStatus.SENT && memberId.equals(doneBy);
    }

    /** Whether it was dropped by this member for this reason before. */
    boolean wasDroppedBy(String memberId, String reason) {
        return status == FollowUpStatus.DROPPED
                && memberId.equals(doneBy)
                && reason.equals(dropReason);
    }

    /**
     * The customer was told.
     *
     * @param ticket on which
     * @param message the words
     */
    void send(Ticket ticket, long message, String memberId, Instant now) {
        finish(FollowUpStatus.SENT, memberId, now);
        ticketId = ticket.id();
        ownerId = ticket.ownerId();
        teamId = ticket.teamId();
        messageId = message;
    }

    void drop(String reason, String memberId, Instant now) {
        finish(FollowUpStatus.DROPPED, memberId, now);
        dropReason = reason;
    }

    private void finish(FollowUpStatus end, String memberId, Instant now) {
        requirePending();
        status = end;
        doneBy = memberId;
        doneAt = now;
    }

    Long id() {
        return id;
    }

    long themeId() {
        return themeId;
    }

    long customerId() {
        return customerId;
    }

    long ticketId() {
        return ticketId;
    }
}

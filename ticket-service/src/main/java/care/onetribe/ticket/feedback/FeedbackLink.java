package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.Ticket;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** By which one customer answers once about one ticket, and may change the answer for a while. */
@Entity
class FeedbackLink {

    private static final Duration HOUR = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private long ticketId;

    private long customerId;

    private Instant madeAt;

    private Instant expiresAt;

    private Instant answeredAt;

    private Instant thankedAt;

    private int answers;

    private Instant countedFrom;

    protected FeedbackLink() {
        // for Hibernate
    }

    FeedbackLink(Ticket ticket, String token, Instant now, Duration validFor) {
        this.tokenHash = FeedbackToken.hash(token);
        this.ticketId = ticket.id();
        this.customerId = ticket.customer().id();
        this.madeAt = now;
        this.expiresAt = now.plus(validFor);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /**
     * Takes an answer, the first one or a change of it.
     *
     * @return whether it is the first
     * @throws FeedbackIsSettled when it is too late for a change
     * @throws TooManyAnswers when there were many in a short time
     */
    boolean takeAnswer(Instant now, FeedbackConfig rules) {
        if (answeredAt != null && !now.isBefore(changeableUntil(rules))) {
            throw new FeedbackIsSettled(answeredAt);
        }
        count(now, rules.answersAnHour());
        boolean first = answeredAt == null;
        answeredAt = first ? now : answeredAt;
        return first;
    }

    private void count(Instant now, int most) {
        if (countedFrom == null || !now.isBefore(countedFrom.plus(HOUR))) {
            countedFrom = now;
            answers = 0;
        }
        if (answers >= most) {
            throw new TooManyAnswers(Duration.between(now, countedFrom.plus(HOUR)));
        }
        answers++;
    }

    /** Thanks are passed on once. */
    boolean takeThanks(Instant now) {
        boolean first = thankedAt == null;
        thankedAt = first ? now : thankedAt;
        return first;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Null while it is not answered. */
    Instant changeableUntil(FeedbackConfig rules) {
        return answeredAt == null ? null : answeredAt.plus(rules.changeableFor());
    }

    Long id() {
        return id;
    }

    byte[] tokenHash() {
        return tokenHash.clone();
    }

    long ticketId() {
        return ticketId;
    }

    long customerId() {
        return customerId;
    }
}

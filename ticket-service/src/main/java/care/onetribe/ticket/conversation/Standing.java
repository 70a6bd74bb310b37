package care.onetribe.ticket.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a ticket stands in its life; the one place that moves it on. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketStatus status = TicketStatus.NEW;

    private String holdReason;

    private Instant holdUntil;

    /** How it was resolved last, though it may have been opened again. */
    private String resolution;

    /**
     * @throws IllegalTicketStep when the life cycle does not allow it
     */
    void moveTo(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalTicketStep(status, next);
        }
        status = next;
        holdReason = null;
        holdUntil = null;
    }

    /**
     * @throws HoldIsOver when it would be over already
     */
    void hold(Hold hold, Instant now) {
        if (!hold.until().isAfter(now)) {
            throw new HoldIsOver(hold.until());
        }
        moveTo(TicketStatus.ON_HOLD);
        holdReason = hold.reason();
        holdUntil = hold.until();
    }

    void requireUndone(Long ticketId) {
        if (status.isDone()) {
            throw new TicketIsDone(ticketId, status);
        }
    }

    void requireNotClosed(Long ticketId) {
        if (is(TicketStatus.CLOSED)) {
            throw new TicketIsClosed(ticketId);
        }
    }

    /** Somebody has it now. */
    void takeUp() {
        if (is(TicketStatus.NEW)) {
            moveTo(TicketStatus.OPEN);
        }
    }

    /** Nobody has it any more. */
    void putBack() {
        if (!is(TicketStatus.NEW)) {
            moveTo(TicketStatus.NEW);
        }
    }

    void resolve(String summary) {
        moveTo(TicketStatus.RESOLVED);
        resolution = Objects.requireNonNull(summary, "summary");
    }

    /** Two tickets become one. */
    void add(Standing other) {
        resolution = resolution == null ? other.resolution : resolution;
    }

    /** Back to work from waiting or from hold. */
    void resume() {
        if (status.isDone() || status == TicketStatus.NEW) {
            throw new IllegalTicketStep(status, TicketStatus.OPEN);
        }
        moveTo(TicketStatus.OPEN);
    }

    /** Back to work after all. */
    void reopen() {
        if (!status.isDone()) {
            throw new IllegalTicketStep(status, TicketStatus.OPEN);
        }
        moveTo(TicketStatus.OPEN);
    }

    boolean is(TicketStatus expected) {
        return status == expected;
    }

    boolean isHeldUntil(Instant time) {
        return is(TicketStatus.ON_HOLD) && !holdUntil.isAfter(time);
    }

    TicketStatus status() {
        return status;
    }
}

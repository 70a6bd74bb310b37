package care.onetribe.ticket.conversation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** When what happened to a ticket for the first or the last time. */
@Embeddable
class Milestones {

    private Instant openedAt;

    private Instant firstRepliedAt;

    private Instant resolvedAt;

    private Instant closedAt;

    private Instant lastMessageAt;

    protected Milestones() {
        // for Hibernate
    }

    Milestones(Instant openedAt) {
        this.openedAt = Objects.requireNonNull(openedAt, "openedAt");
        this.lastMessageAt = openedAt;
    }

    void said(Instant at) {
        lastMessageAt = at;
    }

    void replied(Instant at) {
        lastMessageAt = at;
        if (firstRepliedAt == null) {
            firstRepliedAt = at;
        }
    }

    void resolved(Instant at) {
        resolvedAt = Objects.requireNonNull(at, "at");
    }

    void closed(Instant at) {
        closedAt = Objects.requireNonNull(at, "at");
    }

    void reopened() {
        resolvedAt = null;
        closedAt = null;
    }

    /** Two tickets become one: it began when the first of them did. */
    void add(Milestones other) {
        openedAt = beganBefore(other) ? openedAt : other.openedAt;
        firstRepliedAt = first(firstRepliedAt, other.firstRepliedAt);
        lastMessageAt =
                lastMessageAt.isAfter(other.lastMessageAt) ? lastMessageAt : other.lastMessageAt;
    }

    boolean beganBefore(Milestones other) {
        return openedAt.isBefore(other.openedAt);
    }

    boolean isResolvedBy(Instant time) {
        return resolvedAt != null && !resolvedAt.isAfter(time);
    }

    private static Instant first(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}

package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Level;
import care.onetribe.coaching.scorecard.Rating;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The agent sees one criterion of a review otherwise; a second coach decides within a deadline. */
@Entity
class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long reviewId;

    private String memberId;

    private String reviewerId;

    private long ticketId;

    private String scorecardKey;

    private int scorecardVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Level ratedLevel;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "expected_level"))
    private Rating expected;

    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DisputeStatus status;

    private Instant raisedAt;

    private Instant decideBy;

    private String decidedById;

    private String decision;

    private Instant decidedAt;

    protected Dispute() {
        // for Hibernate
    }

    /**
     * @param rated what the reviewer said of the criterion
     * @param decidedWithin how long a second coach has
     * @throws LevelsAgree when the agent expects the level that is there
     */
    Dispute(
            Review review,
            Rating rated,
            RaiseDispute request,
            Duration decidedWithin,
            Instant now) {
        if (rated.level() == request.expected().level()) {
            throw new LevelsAgree(rated);
        }
        this.reviewId = review.id();
        this.memberId = review.memberId();
        this.reviewerId = review.reviewerId();
        this.ticketId = review.ticketId();
        this.scorecardKey = review.scorecardKey();
        this.scorecardVersion = review.scorecardVersion();
        this.ratedLevel = rated.level();
        this.expected = request.expected();
        this.reason = request.reason();
        this.status = DisputeStatus.OPEN;
        this.raisedAt = now;
        this.decideBy = now.plus(decidedWithin);
    }

    /**
     * @throws DisputeIsOver when it was decided, or nobody did in time
     */
    void decide(DecideDispute request, String byId, Instant now) {
        if (status != DisputeStatus.OPEN || isOverdue(now)) {
            throw new DisputeIsOver(this);
        }
        status = request.upheld() ? DisputeStatus.UPHELD : DisputeStatus.DECLINED;
        decision = request.reason();
        decidedById = byId;
        decidedAt = now;
    }

    /** Takes the step of time where it is due. */
    boolean lapse(Instant now) {
        boolean due = status == DisputeStatus.OPEN && isOverdue(now);
        if (due) {
            status = DisputeStatus.LAPSED;
        }
        return due;
    }

    private boolean isOverdue(Instant now) {
        return now.isAfter(decideBy);
    }

    Long id() {
        return id;
    }

    long reviewId() {
        return reviewId;
    }

    String memberId() {
        return memberId;
    }

    String reviewerId() {
        return reviewerId;
    }

    Rating expected() {
        return expected;
    }

    DisputeStatus status() {
        return status;
    }

    Instant decideBy() {
        return decideBy;
    }

    DisputeView view() {
        return new DisputeView(
                id,
                reviewId,
                memberId,
                reviewerId,
                ticketId,
                scorecardKey,
                scorecardVersion,
                ratedLevel,
                expected,
                reason,
                status,
                raisedAt,
                decideBy,
                decidedById,
                decision,
                decidedAt,
                Integer.toString(version));
    }
}

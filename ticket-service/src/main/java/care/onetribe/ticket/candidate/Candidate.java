package care.onetribe.ticket.candidate;

import care.onetribe.ticket.article.PathIntake.Taken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A reply that no path led to and whose concern was addressed. It is decided once; its words stay
 * with the message.
 */
@Entity
@Table(name = "knowledge_candidate")
class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long messageId;

    private long ticketId;

    private Long leftPathId;

    private String foundById;

    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CandidateStatus status;

    private String decidedById;

    private Instant decidedAt;

    private Long articleId;

    private Long pathId;

    private String reason;

    protected Candidate() {
        // made by one statement, each reply once
    }

    void take(Taken path, String byId, Instant now) {
        decide(CandidateStatus.TAKEN, byId, now);
        articleId = path.articleId();
        pathId = path.pathId();
    }

    void dismiss(String because, String byId, Instant now) {
        decide(CandidateStatus.SET_ASIDE, byId, now);
        reason = because;
    }

    /**
     * @throws CandidateIsDecided when somebody did before
     */
    void requireWaiting() {
        if (status != CandidateStatus.WAITING) {
            throw new CandidateIsDecided(status, decidedById);
        }
    }

    private void decide(CandidateStatus outcome, String byId, Instant now) {
        requireWaiting();
        status = outcome;
        decidedById = byId;
        decidedAt = now;
    }

    long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    String foundById() {
        return foundById;
    }

    CandidateStatus status() {
        return status;
    }

    Long articleId() {
        return articleId;
    }

    Long pathId() {
        return pathId;
    }
}

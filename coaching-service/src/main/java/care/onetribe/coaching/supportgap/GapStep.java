package care.onetribe.coaching.supportgap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step of a support gap, kept for its history and for whoever reported it. */
@Entity
@Immutable
@Table(name = "support_gap_step")
class GapStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SupportGap gap;

    private String reporterId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GapStepKind kind;

    private String byId;

    private String ownerId;

    private String reason;

    private Instant at;

    protected GapStep() {
        // for Hibernate
    }

    /** The gap as the step left it. */
    GapStep(SupportGap gap, GapStepKind kind, String byId, Instant at) {
        this.gap = gap;
        this.kind = kind;
        this.byId = byId;
        this.at = at;
        reporterId = gap.reporterId();
        ownerId = gap.ownerId();
        reason = gap.reason();
    }

    long id() {
        return id;
    }

    GapStepView view() {
        return new GapStepView(id, gap.id(), gap.missing(), kind, byId, ownerId, reason, at);
    }
}

package care.onetribe.coaching.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a member did for a skill, as {@link SkillEvidence} has written it down. */
@Entity
@Table(name = "skill_evidence")
@Immutable
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String memberId;

    private String skillKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EvidenceKind kind;

    private String source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SkillLevel shows;

    private Instant at;

    protected Evidence() {
        // for Hibernate
    }

    long id() {
        return id;
    }

    EvidenceView view() {
        return new EvidenceView(id, memberId, skillKey, kind, source, shows, at);
    }
}

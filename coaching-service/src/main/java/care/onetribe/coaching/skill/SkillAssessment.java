package care.onetribe.coaching.skill;

import care.onetribe.kit.problem.InvalidField;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How far somebody was with a skill at a time, as one side saw it. It is never changed: a later one
 * stands beside it, so that growth shows.
 */
@Entity
class SkillAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String memberId;

    private String skillKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AssessmentSide side;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SkillLevel level;

    private String because;

    private String assessedById;

    private Instant assessedAt;

    protected SkillAssessment() {
        // for Hibernate
    }

    /**
     * An assessment as asked for.
     *
     * @throws InvalidField when a coach does not say what it rests on
     */
    SkillAssessment(AssessSkill request, AssessmentSide side, String assessedById, Instant now) {
        if (side == AssessmentSide.COACH && isBlank(request.because())) {
            throw new InvalidField("/because", "must say what your assessment rests on");
        }
        memberId = request.memberId();
        skillKey = request.skillKey();
        this.side = side;
        level = request.level();
        because = request.because();
        this.assessedById = assessedById;
        assessedAt = now;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    AssessmentView view() {
        return new AssessmentView(
                id, memberId, skillKey, side, level, because, assessedById, assessedAt);
    }
}

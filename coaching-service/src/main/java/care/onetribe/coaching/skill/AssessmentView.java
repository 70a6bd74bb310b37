package care.onetribe.coaching.skill;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as those see it who may. */
@Schema(name = "SkillAssessment", description = "How far somebody was with a skill at a time")
record AssessmentView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "hear-the-feeling") String skillKey,
        @Schema(required = true, examples = "COACH") AssessmentSide side,
        @Schema(required = true, examples = "ON_MY_OWN") SkillLevel level,
        @Schema(examples = "In the last three reviews you named the feeling first.") String because,
        @Schema(required = true, examples = "noor") String assessedById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant assessedAt)
        implements Versioned {

    /** Always the first: an assessment never changes. */
    @Override
    public String version() {
        return "0";
    }
}

package care.onetribe.coaching.skill;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence as those see it who may. */
@Schema(name = "SkillEvidence", description = "Something that a member did for a skill")
record EvidenceView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "hear-the-feeling") String skillKey,
        @Schema(required = true, examples = "CHECKLIST_ITEM") EvidenceKind kind,
        @Schema(
                        required = true,
                        description = "Path below `/api/v1` of where it was seen",
                        examples = "checklists/7/items/greet")
                String source,
        @Schema(
                        description = "The level that was seen; absent when only that it was used",
                        examples = "ON_MY_OWN")
                SkillLevel shows,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at) {}

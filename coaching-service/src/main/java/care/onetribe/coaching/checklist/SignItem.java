package care.onetribe.coaching.checklist;

import care.onetribe.coaching.skill.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Somebody else saw that it was done. */
@Schema(name = "SignChecklistItem", description = "You saw that it was done")
record SignItem(
        @CodePointLength(min = 1, max = 500)
                @Schema(maxLength = 500, examples = "Calm and to the point.")
                String note,
        @Schema(
                        description =
                                "The level of the item's skills that you saw; it becomes evidence",
                        examples = "WITH_HELP")
                SkillLevel shows) {}

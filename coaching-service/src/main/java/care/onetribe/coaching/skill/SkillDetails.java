package care.onetribe.coaching.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What leads write about a skill. */
@Schema(description = "What leads write about a skill")
record SkillDetails(
        @NotBlank
                @CodePointLength(max = 80)
                @Schema(maxLength = 80, required = true, examples = "Hear the feeling")
                String title,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        required = true,
                        description = "What one sees in somebody who has it",
                        examples = "Notices what the customer feels and says so before solving.")
                String description,
        @NotNull @Schema(required = true, examples = "EMPATHY") SkillArea area,
        @Schema(
                        description =
                                "Whether it is still looked at; true when absent. What was said of"
                                        + " a retired skill is kept.",
                        examples = "true")
                Boolean active) {}

package care.onetribe.coaching.skill;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** One skill more that the tribe looks at. */
@Schema(description = "One skill more that the tribe looks at")
record AddSkill(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "Never changes",
                        examples = "speak-in-pictures")
                String key,
        @NotBlank
                @CodePointLength(max = 80)
                @Schema(maxLength = 80, required = true, examples = "Speak in pictures")
                String title,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        required = true,
                        description = "What one sees in somebody who has it",
                        examples = "Explains what is hard by something that everybody knows.")
                String description,
        @NotNull @Schema(required = true, examples = "KNOWLEDGE") SkillArea area) {

    SkillDetails details() {
        return new SkillDetails(title, description, area, true);
    }
}

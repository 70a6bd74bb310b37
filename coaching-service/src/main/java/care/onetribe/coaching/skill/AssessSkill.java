package care.onetribe.coaching.skill;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The caller says how far somebody is with a skill. */
@Schema(description = "How far somebody is with a skill, as the caller sees it")
record AssessSkill(
        @NotNull @Handle @Schema(required = true, pattern = Handle.PATTERN, examples = "mina")
                String memberId,
        @NotNull
                @Slug
                @Schema(required = true, pattern = Slug.PATTERN, examples = "hear-the-feeling")
                String skillKey,
        @NotNull @Schema(required = true, examples = "ON_MY_OWN") SkillLevel level,
        @CodePointLength(min = 1, max = 2000)
                @Schema(
                        minLength = 1,
                        maxLength = 2000,
                        description =
                                "What it rests on. Needed from a coach: whoever is assessed can"
                                        + " learn from it",
                        examples = "In the last three reviews you named the feeling first.")
                String because) {}
